package io.attest.modem.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of everything that can be built into the modem, harmful faults first. */
public final class Faults {

    private static final List<Fault> ALL = Stream.of(
                    RangeFaults.all(),
                    ValueFaults.all(),
                    StorageFaults.all(),
                    DisplayFaults.all(),
                    FramingFaults.all(),
                    RefusalFaults.all(),
                    LineFaults.all(),
                    CallFaults.all(),
                    DialFaults.all(),
                    OnlineFaults.all(),
                    LinkFaults.all(),
                    IncomingFaults.all(),
                    MailFaults.all(),
                    LetterFaults.all(),
                    TypedMailFaults.all(),
                    MailCodeFaults.all(),
                    RetrievalFaults.all(),
                    NameFaults.all(),
                    FtpFaults.all(),
                    FtpCodeFaults.all(),
                    DownloadFaults.all(),
                    UploadFaults.all(),
                    TcpFaults.all(),
                    CodingFaults.all(),
                    FlowFaults.all(),
                    ListenFaults.all(),
                    UdpFaults.all(),
                    PingFaults.all(),
                    InterruptionFaults.all(),
                    BoundaryFaults.all(),
                    LeftoverFaults.all(),
                    CaseFaults.all(),
                    TimeFaults.all(),
                    EndFaults.all(),
                    Variants.all(),
                    OnlineVariants.all(),
                    MailVariants.all(),
                    NameVariants.all(),
                    FtpVariants.all(),
                    DataVariants.all())
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    /** All faults and variants, in an order that stays. */
    public static List<Fault> all() {
        return ALL;
    }

    public static Optional<Fault> find(String id) {
        return ALL.stream().filter(fault -> fault.id().equals(id)).findFirst();
    }
}
