package io.attest.modem.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.Design;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultsTest {

    /** How a caller that is not admitted is turned away, in good order or not, only that caller can see. */
    private static final String SEEN_BY_A_STRANGER = "strangers-ended";

    private static final Pattern CATALOGUE_ID = Pattern.compile("T-[0-9AB]-\\d\\d\\.r\\d\\d|R-[0-9AB]-\\d{3}");

    /** That a harmful fault shows is told by the case that fails for it: the grade holds that. Of a variant no case tells. */
    @Test
    void everyVariantShowsOnTheLineOrAtAServer() {
        String right = Tour.of(Design.standard());
        String rightOnline = OnlineTour.of(Design.standard());
        assertThat(Tour.of(Design.standard()) + OnlineTour.of(Design.standard()))
                .as("the faultless modem is deterministic")
                .isEqualTo(right + rightOnline);
        try (MailTour mail = new MailTour();
                DataTour data = new DataTour();
                FtpTour ftp = new FtpTour()) {
            assertThat(mail.differs(Design.standard()))
                    .as("the faultless modem sends mail like itself")
                    .isFalse();
            assertThat(data.differs(Design.standard()))
                    .as("the faultless modem carries data like itself")
                    .isFalse();
            assertThat(ftp.differs(Design.standard()))
                    .as("the faultless modem moves files like itself")
                    .isFalse();
            assertThat(Faults.all().stream()
                            .filter(fault -> !fault.harmful())
                            .filter(fault -> !ofFiles(fault) && !fault.id().equals(SEEN_BY_A_STRANGER))
                            .filter(fault -> {
                                Design other = fault.applyTo(Design.standard());
                                return !differsInData(other, data)
                                        && Tour.of(other).equals(right)
                                        && OnlineTour.of(other).equals(rightOnline)
                                        && !mail.differs(other)
                                        && !data.differs(other)
                                        && !ftp.differs(other);
                            })
                            .map(Fault::id))
                    .as("behave like the faultless modem")
                    .isEmpty();
        }
    }

    /** Whether it is one of files: to walk past the server with each takes minutes, and the cases show what it does. */
    private static boolean ofFiles(Fault fault) {
        Design standard = Design.standard();
        return fault.applyTo(standard).ftp() != standard.ftp();
    }

    /** The walks that are about the other rules come first: all the rest need not be walked. */
    private static boolean differsInData(Design other, DataTour data) {
        Design standard = Design.standard();
        return about(other, standard) && data.differs(other);
    }

    private static boolean about(Design other, Design standard) {
        return other.stream() != standard.stream() || other.ping() != standard.ping();
    }

    @Test
    void faultsAreNamedOnceAndPointIntoTheCatalogue() {
        List<String> ids = Faults.all().stream().map(Fault::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Faults.all().stream().filter(Fault::harmful))
                .hasSizeGreaterThanOrEqualTo(48)
                .allSatisfy(fault -> assertThat(fault.breaks()).isNotEmpty().allMatch(CATALOGUE_ID.asMatchPredicate()));
        assertThat(Faults.all().stream().filter(fault -> !fault.harmful())).hasSizeGreaterThanOrEqualTo(18);
        assertThat(Faults.find(ids.get(0))).isPresent();
        assertThat(Faults.find("no-such-fault")).isEmpty();
    }
}
