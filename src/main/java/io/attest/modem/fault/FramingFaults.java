package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.answer.Framing;
import java.util.List;
import java.util.Set;

/** Result codes and errors in the wrong frame, or with the wrong number. */
final class FramingFaults {

    private static final Set<String> TEXT = Set.of("R-B-007", "R-B-009", "R-B-013", "T-B-02.r02", "T-B-02.r05");
    private static final Set<String> NUMERIC = Set.of("R-B-010", "R-B-013", "T-B-02.r03", "T-B-02.r06");

    private FramingFaults() {}

    static List<Fault> all() {
        return List.of(
                framing(
                        "result-without-leading-crlf",
                        MISSING_OR_EXTRA_CRLF,
                        "OK comes without CR LF in front",
                        TEXT,
                        new Framing() {
                            @Override
                            public String text(String text, String cr, String lf) {
                                return text + cr + lf;
                            }
                        }),
                framing("result-without-final-lf", MISSING_OR_EXTRA_CRLF, "OK ends with CR alone", TEXT, new Framing() {
                    @Override
                    public String text(String text, String cr, String lf) {
                        return cr + lf + text + cr;
                    }
                }),
                framing(
                        "result-with-extra-crlf",
                        MISSING_OR_EXTRA_CRLF,
                        "OK ends with CR LF twice",
                        TEXT,
                        new Framing() {
                            @Override
                            public String text(String text, String cr, String lf) {
                                return cr + lf + text + cr + lf + cr + lf;
                            }
                        }),
                framing(
                        "result-twice",
                        MISSING_OR_EXTRA_MESSAGE,
                        "every text result code comes twice",
                        TEXT,
                        new Framing() {
                            @Override
                            public String text(String text, String cr, String lf) {
                                return super.text(text, cr, lf).repeat(2);
                            }
                        }),
                framing(
                        "numeric-without-leading-cr",
                        MISSING_OR_EXTRA_CRLF,
                        "a numeric code comes without CR in front",
                        NUMERIC,
                        new Framing() {
                            @Override
                            public String numeric(int code, String cr, String lf) {
                                return code + cr;
                            }
                        }),
                framing(
                        "numeric-with-lf",
                        MISSING_OR_EXTRA_CRLF,
                        "a numeric code has the frame of a text",
                        NUMERIC,
                        new Framing() {
                            @Override
                            public String numeric(int code, String cr, String lf) {
                                return cr + lf + code + cr + lf;
                            }
                        }),
                framing(
                        "error-without-final-crlf",
                        MISSING_OR_EXTRA_CRLF,
                        "#CME ERROR ends with CR alone",
                        Set.of("R-B-011", "T-B-02.r04"),
                        new Framing() {
                            @Override
                            public String error(int code, String cr, String lf) {
                                return cr + lf + "#CME ERROR: " + code + cr;
                            }
                        }),
                framing(
                        "error-without-leading-crlf",
                        MISSING_OR_EXTRA_CRLF,
                        "#CME ERROR comes without CR LF in front",
                        Set.of("R-B-011", "T-B-02.r04"),
                        new Framing() {
                            @Override
                            public String error(int code, String cr, String lf) {
                                return "#CME ERROR: " + code + cr + lf;
                            }
                        }),
                framing(
                        "error-as-plus-cme",
                        WRONG_TEXT,
                        "errors begin with +CME instead of #CME",
                        Set.of("R-B-011", "T-9-03.r01"),
                        new Framing() {
                            @Override
                            public String error(int code, String cr, String lf) {
                                return cr + lf + "+CME ERROR: " + code + cr + lf;
                            }
                        }),
                framing(
                        "error-in-hexadecimal",
                        WRONG_TEXT,
                        "the number of an error is hexadecimal",
                        Set.of("R-9-021", "T-9-03.r01", "T-9-03.r05"),
                        new Framing() {
                            @Override
                            public String error(int code, String cr, String lf) {
                                return cr + lf + "#CME ERROR: " + Integer.toHexString(code) + cr + lf;
                            }
                        }),
                code("code-error", "ERROR", 5, "R-9-005", "T-9-01.r05"),
                code("code-ring", "RING", 1, "R-9-006", "T-9-01.r06"),
                code("code-busy", "BUSY", 6, "R-9-003", "T-9-01.r03"),
                code("code-no-answer", "NO ANSWER", 7, "R-9-004", "T-9-01.r04"),
                code("code-connect-9600", "CONNECT 9600", 12, "R-9-012", "T-9-01.r12"),
                code("code-connect-14400", "CONNECT 14400", 17, "R-9-013", "T-9-01.r13"));
    }

    private static Fault framing(String id, Operator operator, String what, Set<String> breaks, Framing framing) {
        return harmful(id, operator, what, breaks, design -> design.framing(framing));
    }

    private static Fault code(String id, String text, int number, String... breaks) {
        return harmful(
                id,
                WRONG_CODE,
                text + " is " + number + " under ATV0",
                Set.of(breaks),
                design -> design.codes(design.codes().with(text, number)));
    }
}
