package io.attest.modem.fault;

import static io.attest.modem.fault.DownloadFaults.changed;
import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.FtpFaults.ftp;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;

import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Target;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** AT#FTPPUT: the data state, the code that the host writes, what is lost of a file. */
final class UploadFaults {

    private static final int ETX = 3;
    private static final int DLE = 16;

    private static final Set<String> PUT = Set.of("T-4-06.r01", "T-B-34.r02", "R-4-052", "R-A-013", "R-B-107");
    /** The same where other octets get there than the host writes. */
    private static final Set<String> ALTERED =
            Set.of("R-4-048", "T-4-06.r01", "T-B-34.r02", "R-4-052", "R-A-013", "R-B-107");

    private static final Set<String> CODED_PUT = Set.of("R-4-050", "R-4-051", "R-B-111", "T-B-34.r02", "R-B-021");

    private UploadFaults() {}

    static List<Fault> all() {
        return Stream.of(uploads(), dialogues()).flatMap(List::stream).toList();
    }

    private static Fault read(String id, String what, Set<String> breaks, Supplier<Coding> reader) {
        return ftp(id, WRONG_ESCAPE, what, breaks, new FtpRules() {
            @Override
            public Coding reader() {
                return reader.get();
            }
        });
    }

    private static List<Fault> uploads() {
        return List.of(
                read("upload-dle-kept", "the DLE in front goes into the file", CODED_PUT, () -> new DleCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        if (octet == DLE) {
                            data.accept(octet);
                        }
                        return super.fromHost(octet, data);
                    }
                }),
                read(
                        "upload-dle-etx-ends",
                        "ETX ends an upload behind a DLE as well",
                        CODED_PUT,
                        () -> new DleCoding() {
                            @Override
                            public boolean fromHost(int octet, IntConsumer data) {
                                return super.fromHost(octet, data) || octet == ETX;
                            }
                        }),
                read("upload-dle-forgotten", "a DLE has no effect on the next write", CODED_PUT, ForgetfulReader::new),
                read("upload-sub-ends", "SUB ends an upload as well", ALTERED, () -> new DleCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        return super.fromHost(octet, data) || octet == 0x1A;
                    }
                }),
                read("upload-etx-stored", "the ETX that ends an upload goes into the file", PUT, () -> new DleCoding() {
                    @Override
                    public boolean fromHost(int octet, IntConsumer data) {
                        boolean ends = super.fromHost(octet, data);
                        if (ends) {
                            data.accept(octet);
                        }
                        return ends;
                    }
                }),
                sent(
                        "upload-seven-bits",
                        DATA_ALTERED,
                        "FTPTYPE I clears the top bit, too",
                        Set.of("T-4-02.r02", "T-4-05.r05", "R-4-012", "R-4-051", "T-4-06.r01", "T-B-33.r04"),
                        octet -> octet & 0x7F),
                sent(
                        "upload-without-nul",
                        DATA_ALTERED,
                        "NUL of an upload is lost",
                        ALTERED,
                        octet -> octet == 0 ? -1 : octet),
                sent(
                        "upload-without-xoff",
                        DATA_ALTERED,
                        "XOFF of an upload is lost",
                        ALTERED,
                        octet -> octet == 0x13 ? -1 : octet),
                sent(
                        "upload-without-cr",
                        MISSING_OR_EXTRA_CRLF,
                        "CR of an upload is lost",
                        ALTERED,
                        octet -> octet == '\r' ? -1 : octet),
                ftp(
                        "ascii-upload-eight-bits",
                        DATA_ALTERED,
                        "FTPTYPE A leaves the top bit of what is uploaded",
                        Set.of("R-4-013", "T-4-02.r01", "T-B-33.r04", "R-B-108", "T-4-05.r05"),
                        new FtpRules() {
                            @Override
                            public byte[] uploaded(Target target, byte[] octets) {
                                return octets;
                            }
                        }),
                harmful(
                        "upload-cut-at-64-k",
                        BYTE_LOST_AT_BOUNDARY,
                        "an upload is cut at 65536 octets",
                        Set.of("R-4-048", "R-4-051"),
                        design -> design.ftp(new FtpRules() {
                            private int at;

                            @Override
                            public Target upload(Machine machine) {
                                at = 0;
                                return super.upload(machine);
                            }

                            @Override
                            public byte[] uploaded(Target target, byte[] octets) {
                                return changed(super.uploaded(target, octets), octet -> ++at > 65_536 ? -1 : octet);
                            }
                        })));
    }

    /** Begins anew with each write. */
    private static final class ForgetfulReader extends DleCoding {

        private boolean escaped;

        @Override
        public boolean fromHost(int octet, IntConsumer data) {
            boolean means = escaped || octet != DLE && octet != ETX;
            boolean ends = octet == ETX && !escaped;
            escaped = octet == DLE && !escaped;
            if (means) {
                data.accept(octet);
            }
            return ends;
        }

        @Override
        public void pause() {
            escaped = false;
        }
    }

    private static Fault sent(String id, Operator operator, String what, Set<String> breaks, IntUnaryOperator instead) {
        return ftp(id, operator, what, breaks, new FtpRules() {
            @Override
            public byte[] uploaded(Target target, byte[] octets) {
                return changed(super.uploaded(target, octets), instead);
            }
        });
    }

    private static List<Fault> dialogues() {
        return List.of(
                ftp(
                        "upload-echoed",
                        MISSING_OR_EXTRA_MESSAGE,
                        "octets of an upload are echoed under ATE1",
                        Set.of("R-B-109", "T-B-34.r02", "R-A-013", "T-A-10.r06"),
                        new FtpRules() {
                            @Override
                            public boolean echoesData() {
                                return true;
                            }
                        }),
                ftp(
                        "ok-before-upload",
                        MISSING_OR_EXTRA_MESSAGE,
                        "OK follows Ok_Info_WaitingForData",
                        PUT,
                        new FtpRules() {
                            @Override
                            public String waitingForData() {
                                return "Ok_Info_WaitingForData\r\n\r\nOK";
                            }
                        }),
                ftp("data-begin-for-upload", WRONG_CODE, "Ok_Info_DataBegin precedes an upload", PUT, new FtpRules() {
                    @Override
                    public String waitingForData() {
                        return dataBegin();
                    }
                }));
    }
}
