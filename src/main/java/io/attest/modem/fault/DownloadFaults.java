package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.FtpFaults.ftp;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.DATA_ALTERED;
import static io.attest.modem.fault.Operator.INDICATION_INSIDE_RESPONSE;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_ESCAPE;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Step;
import io.attest.modem.ftp.Target;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** AT#FTPGET: the data state, the code on the line, what is lost of a file, how it ends. */
final class DownloadFaults {

    private static final int ETX = 3;
    private static final int DLE = 16;

    private static final Set<String> GET = Set.of("T-4-04.r01", "T-B-32.r02", "R-B-023", "R-A-015", "T-A-11.r05");
    /** The same where other octets come than the file has. */
    private static final Set<String> ALTERED =
            Set.of("R-4-039", "T-4-04.r01", "T-B-32.r02", "R-B-023", "R-A-015", "T-A-11.r05");

    private static final Set<String> LARGE = Set.of("R-4-039", "R-4-041", "T-4-04.r01", "T-B-32.r02");
    private static final Set<String> CODED_GET = Set.of("R-4-041", "R-4-042", "R-B-105", "T-B-32.r02");
    private static final Set<String> CUT = Set.of("T-4-04.r03", "R-4-047", "R-B-024", "R-B-104", "T-B-04.r05");

    private DownloadFaults() {}

    static List<Fault> all() {
        return Stream.of(downloads(), ends(), hosts(), dialogues())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault given(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<byte[]> coded) {
        return ftp(id, operator, what, breaks, new FtpRules() {
            @Override
            public byte[] coded(byte[] octets) {
                return coded.apply(octets);
            }
        });
    }

    private static byte[] coded(byte[] octets, IntPredicate escaped) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        for (byte octet : octets) {
            if (escaped.test(octet & 0xFF)) {
                coded.write(DLE);
            }
            coded.write(octet);
        }
        return coded.toByteArray();
    }

    /** Octets with others in their place; none where that is negative. */
    static byte[] changed(byte[] octets, IntUnaryOperator instead) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        for (byte octet : octets) {
            int other = instead.applyAsInt(octet & 0xFF);
            if (other >= 0) {
                changed.write(other);
            }
        }
        return changed.toByteArray();
    }

    private static List<Fault> downloads() {
        FtpRules standard = new FtpRules();
        return List.of(
                given("file-uncoded", WRONG_ESCAPE, "a file comes as it is", CODED_GET, octets -> octets),
                given(
                        "file-dle-single",
                        WRONG_ESCAPE,
                        "DLE of a file is not doubled",
                        CODED_GET,
                        octets -> coded(octets, octet -> octet == ETX)),
                given(
                        "file-etx-bare",
                        WRONG_ESCAPE,
                        "ETX of a file has no DLE in front",
                        CODED_GET,
                        octets -> coded(octets, octet -> octet == DLE)),
                given(
                        "file-last-etx-bare",
                        WRONG_ESCAPE,
                        "ETX at the end of a piece has no DLE in front",
                        CODED_GET,
                        octets -> {
                            byte[] coded = standard.coded(octets);
                            boolean bare = octets[octets.length - 1] == ETX;
                            return bare ? without(coded, coded.length - 2) : coded;
                        }),
                given(
                        "file-seven-bits",
                        DATA_ALTERED,
                        "the top bit of what is downloaded is lost",
                        ALTERED,
                        octets -> standard.coded(changed(octets, octet -> octet & 0x7F))),
                given(
                        "file-without-nul",
                        DATA_ALTERED,
                        "NUL of a file is lost",
                        ALTERED,
                        octets -> standard.coded(changed(octets, octet -> octet == 0 ? -1 : octet))),
                given(
                        "file-without-sub",
                        DATA_ALTERED,
                        "SUB of a file is lost",
                        ALTERED,
                        octets -> standard.coded(changed(octets, octet -> octet == 0x1A ? -1 : octet))),
                given(
                        "file-without-lf",
                        MISSING_OR_EXTRA_CRLF,
                        "LF of a file is lost",
                        ALTERED,
                        octets -> standard.coded(changed(octets, octet -> octet == '\n' ? -1 : octet))),
                harmful(
                        "ascii-file-seven-bits",
                        DATA_ALTERED,
                        "FTPTYPE A clears the top bit of what is downloaded",
                        Set.of("R-4-013", "T-4-02.r01", "T-4-03.r05", "R-4-012"),
                        design -> design.ftp(new FtpRules() {
                            private volatile boolean ascii;

                            @Override
                            public Target download(Machine machine) {
                                Target target = super.download(machine);
                                ascii = target.ascii();
                                return target;
                            }

                            @Override
                            public byte[] coded(byte[] octets) {
                                return super.coded(ascii ? changed(octets, octet -> octet & 0x7F) : octets);
                            }
                        })),
                counted(
                        "file-octet-4096-lost",
                        BYTE_LOST_AT_BOUNDARY,
                        "each 4096th octet of a file is lost",
                        LARGE,
                        at -> at % 4096 == 0),
                counted(
                        "file-cut-at-64-k",
                        BYTE_LOST_AT_BOUNDARY,
                        "a file is cut at 65536 octets",
                        LARGE,
                        at -> at > 65_536));
    }

    private static byte[] without(byte[] octets, int at) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(octets, 0, at);
        kept.write(octets, at + 1, octets.length - at - 1);
        return kept.toByteArray();
    }

    /** @param lost which octets of a download do not reach the host, by number from 1 */
    private static Fault counted(String id, Operator operator, String what, Set<String> breaks, IntPredicate lost) {
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.ftp(new FtpRules() {
                    private int at;

                    @Override
                    public Target download(Machine machine) {
                        at = 0;
                        return super.download(machine);
                    }

                    @Override
                    public byte[] coded(byte[] octets) {
                        return super.coded(changed(octets, octet -> lost.test(++at) ? -1 : octet));
                    }
                }));
    }

    private static List<Fault> ends() {
        Set<String> end = Set.of("T-4-04.r01", "R-4-044", "T-B-04.r05", "R-B-024", "T-B-32.r03");
        return List.of(
                end("file-without-end", "no ETX ends a file", end, ""),
                end("file-ends-twice", "two ETX end a file", end, "\u0003\u0003"),
                end("file-ends-by-eot", "EOT ends a file", end, "\u0004"),
                end("file-ends-by-dle-etx", "DLE ETX ends a file", end, "\u0010\u0003"),
                harmful(
                        "etx-before-last-piece",
                        ORDER_OF_LINES,
                        "ETX comes before the last piece of a file",
                        end,
                        design -> design.ftp(new FtpRules() {
                            private volatile byte[] held = new byte[0];

                            @Override
                            public Target download(Machine machine) {
                                held = new byte[0];
                                return super.download(machine);
                            }

                            @Override
                            public byte[] coded(byte[] octets) {
                                byte[] earlier = held;
                                held = super.coded(octets);
                                return earlier;
                            }

                            @Override
                            public String endOfFile() {
                                String last = new String(held, StandardCharsets.ISO_8859_1);
                                return super.endOfFile() + last;
                            }
                        })),
                ftp(
                        "cut-file-without-end",
                        WRONG_ESCAPE,
                        "no ETX comes before the error of a file that is cut off",
                        CUT,
                        new FtpRules() {
                            @Override
                            public boolean endsWhenCut(boolean begun) {
                                return false;
                            }
                        }),
                ftp("etx-without-file", WRONG_ESCAPE, "ETX comes before each error of AT#FTPGET", CUT, new FtpRules() {
                    @Override
                    public boolean endsWhenCut(boolean begun) {
                        return true;
                    }
                }),
                ftp(
                        "no-ok-after-file",
                        MISSING_OR_EXTRA_MESSAGE,
                        "no OK follows a file",
                        Set.of("R-4-045", "T-4-04.r01", "T-B-32.r03", "R-4-053", "T-4-06.r01", "T-B-34.r05"),
                        new FtpRules() {
                            @Override
                            public Outcome done() {
                                return Outcome.TAKEN;
                            }
                        }));
    }

    private static Fault end(String id, String what, Set<String> breaks, String instead) {
        return ftp(id, WRONG_ESCAPE, what, breaks, new FtpRules() {
            @Override
            public String endOfFile() {
                return instead;
            }
        });
    }

    private static List<Fault> hosts() {
        Set<String> deaf = Set.of("T-B-04.r06", "R-B-025");
        return List.of(
                ftp("host-ends-file", WRONG_ESCAPE, "ETX of the host ends a download", deaf, new FtpRules() {
                    @Override
                    public void hears(Machine machine, int octet, Runnable end) {
                        if (octet == ETX) {
                            end.run();
                        }
                    }
                }),
                ftp(
                        "any-key-ends-file",
                        WRONG_ESCAPE,
                        "whatever the host writes ends a download",
                        deaf,
                        new FtpRules() {
                            @Override
                            public void hears(Machine machine, int octet, Runnable end) {
                                end.run();
                            }
                        }),
                ftp(
                        "host-echoed-in-file",
                        INDICATION_INSIDE_RESPONSE,
                        "what the host writes is echoed into a download",
                        deaf,
                        new FtpRules() {
                            @Override
                            public void hears(Machine machine, int octet, Runnable end) {
                                machine.outlet().write(octet);
                            }
                        }));
    }

    private static List<Fault> dialogues() {
        return List.of(
                ftp(
                        "file-before-login",
                        ORDER_OF_LINES,
                        "the host is told to begin before the server is reached",
                        Set.of("T-4-04.r03", "T-4-06.r03", "R-4-047", "R-4-055"),
                        new FtpRules() {
                            @Override
                            public boolean announcesBefore(Step step) {
                                return step == Step.OPENING;
                            }
                        }),
                word("no-word-before-file", MISSING_OR_EXTRA_MESSAGE, "nothing precedes a file", "", GET),
                word("mail-for-file", WRONG_CODE, "Ok_Info_Mail precedes a file", "Ok_Info_Mail", GET),
                word("connect-for-file", WRONG_CODE, "CONNECT precedes a file", "CONNECT", GET));
    }

    private static Fault word(String id, Operator operator, String what, String instead, Set<String> breaks) {
        return ftp(id, operator, what, breaks, new FtpRules() {
            @Override
            public String dataBegin() {
                return instead;
            }
        });
    }
}
