package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.BYTE_LOST_AT_BOUNDARY;
import static io.attest.modem.fault.Operator.CASE_HANDLING;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_CRLF;
import static io.attest.modem.fault.Operator.MISSING_OR_EXTRA_MESSAGE;
import static io.attest.modem.fault.Operator.ORDER_OF_LINES;
import static io.attest.modem.fault.Operator.WRONG_SOCKET;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import io.attest.modem.answer.Framing;
import io.attest.modem.answer.LineFormat;
import io.attest.modem.answer.Outcome;
import io.attest.modem.command.StackCommands;
import io.attest.modem.parameter.Parameter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Displays that show the wrong lines, and lines that show a value wrongly. */
final class DisplayFaults {

    private DisplayFaults() {}

    static List<Fault> all() {
        return List.of(
                lines(
                        "vphy-order",
                        ORDER_OF_LINES,
                        "AT#VPHY swaps two lines",
                        Set.of("T-2-23.r01", "R-2-142"),
                        "VPHY",
                        keys -> {
                            Collections.swap(keys, 5, 6);
                            return keys;
                        }),
                lines(
                        "vall-order",
                        ORDER_OF_LINES,
                        "AT#VALL swaps ISPUN and ISPPW",
                        Set.of("T-8-04.r13", "R-8-010"),
                        "VALL",
                        keys -> {
                            Collections.swap(keys, keys.indexOf("ISPUN"), keys.indexOf("ISPPW"));
                            return keys;
                        }),
                lines(
                        "vftp-order",
                        ORDER_OF_LINES,
                        "AT#VFTP begins with FTPSERV",
                        Set.of("T-4-08.r01", "R-4-056"),
                        "VFTP",
                        keys -> {
                            keys.sort(Comparator.comparing(key -> key.equals("FTPSERV") ? "" : key));
                            return keys;
                        }),
                lines(
                        "vdns-order",
                        ORDER_OF_LINES,
                        "AT#VDNS swaps its lines",
                        Set.of("R-3-113", "T-3-18.r01"),
                        "VDNS",
                        keys -> {
                            Collections.reverse(keys);
                            return keys;
                        }),
                lines(
                        "vall-line-missing",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#VALL lacks PINGDELAY",
                        Set.of("T-8-04.r71", "R-8-009"),
                        "VALL",
                        keys -> without(keys, "PINGDELAY")),
                lines(
                        "vall-version-missing",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#VALL does not begin with the version",
                        Set.of("T-8-04.r01", "R-8-012"),
                        "VALL",
                        keys -> keys.subList(2, keys.size())),
                lines(
                        "vsmtp-line-missing",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#VSMTP lacks SMTPPW",
                        Set.of("T-3-15.r05", "T-3-16.r01", "R-3-112"),
                        "VSMTP",
                        keys -> without(keys, "SMTPPW")),
                lines(
                        "vmail-shows-body",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#VMAIL1 shows the body",
                        Set.of("R-3-108", "R-3-109"),
                        "VMAIL1",
                        keys -> with(keys, "BODY1")),
                lines(
                        "vgprs-shows-gprsmode",
                        MISSING_OR_EXTRA_MESSAGE,
                        "AT#VGPRS shows GPRSMODE",
                        Set.of("T-2-21.r01", "R-2-141"),
                        "VGPRS",
                        keys -> with(keys, "GPRSMODE")),
                lines(
                        "vudp-order",
                        ORDER_OF_LINES,
                        "AT#VUDP has the order of AT#VALL",
                        Set.of("T-6-09.r01", "R-6-038"),
                        "VUDP",
                        keys -> {
                            Collections.swap(keys, 0, 1);
                            return keys;
                        }),
                lines(
                        "vtcp-wrong-socket",
                        WRONG_SOCKET,
                        "AT#VTCP=2 shows socket 1",
                        Set.of("R-5-003", "T-5-09.r01", "R-5-044"),
                        "VTCP=2",
                        keys -> keys.stream()
                                .map(key -> key.replace("-2", "-1"))
                                .toList()),
                harmful(
                        "quotes-missing",
                        WRONG_TEXT,
                        "POP3SERV is shown without quotes",
                        Set.of("R-B-008", "R-3-051"),
                        design -> design.table(design.table().change("POP3SERV", row -> row.quoted(false)))),
                harmful(
                        "quotes-on-integer",
                        WRONG_TEXT,
                        "PHYTIMEOUT is shown between quotes",
                        Set.of("R-B-008", "R-2-039"),
                        design -> design.table(design.table().change("PHYTIMEOUT", row -> row.quoted(true)))),
                harmful(
                        "vstate-never-no-service",
                        WRONG_TEXT,
                        "AT#VSTATE reports IDLE without a network",
                        Set.of("T-8-03.r05", "R-8-006"),
                        design -> design.commands(design.commands().stack("VSTATE", StackCommands.alone(machine -> {
                            machine.answers().report(List.of("#STATE: \"IDLE\""));
                            return Outcome.TAKEN;
                        })))),
                harmful(
                        "vversion-mnemonic",
                        WRONG_TEXT,
                        "AT#VVERSION reports #VVERSION",
                        Set.of("T-8-02.r01", "R-8-001"),
                        design -> design.commands(design.commands().stack("VVERSION", StackCommands.alone(machine -> {
                            machine.answers()
                                    .report(List.of(
                                            "#VVERSION: \"" + design.firmware().build() + '"'));
                            return Outcome.TAKEN;
                        })))),
                format(
                        "equals-for-colon",
                        WRONG_TEXT,
                        "a single read reports name and value parted by an equals sign",
                        Set.of("R-B-007", "T-A-03.r02"),
                        new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                String line = super.line(display, parameter, value);
                                return display.equals(SINGLE_READ) ? line.replaceFirst(": ", " = ") : line;
                            }
                        }),
                format(
                        "lower-case-report",
                        CASE_HANDLING,
                        "a single read reports the name in lower case",
                        Set.of("R-B-036", "R-B-007"),
                        new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                return "#" + parameter.name().toLowerCase(java.util.Locale.ROOT) + ": "
                                        + parameter.shown(value);
                            }
                        }),
                format(
                        "read-truncates",
                        BYTE_LOST_AT_BOUNDARY,
                        "a string longer than 100 is read truncated",
                        Set.of("R-2-096", "R-4-016", "R-2-094", "R-4-014"),
                        new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                boolean cut = parameter.quoted() && value.length() > 100;
                                return super.line(display, parameter, cut ? value.substring(0, 100) : value);
                            }
                        }),
                framing(
                        "report-line-without-lf",
                        MISSING_OR_EXTRA_CRLF,
                        "a report line ends with CR alone",
                        Set.of("R-B-007", "T-B-02.r01"),
                        new Framing() {
                            @Override
                            public String reportLine(String line, String cr, String lf) {
                                return line + cr;
                            }
                        }),
                framing(
                        "report-lines-doubled-end",
                        MISSING_OR_EXTRA_CRLF,
                        "a report line ends with CR LF twice",
                        Set.of("R-B-007", "T-B-02.r01"),
                        new Framing() {
                            @Override
                            public String reportLine(String line, String cr, String lf) {
                                return line + cr + lf + cr + lf;
                            }
                        }),
                framing(
                        "report-ok-without-empty-line",
                        MISSING_OR_EXTRA_CRLF,
                        "no CR LF stands in front of the OK of a read or display",
                        Set.of("R-B-007", "T-B-02.r01", "R-B-045"),
                        new Framing() {
                            @Override
                            public String reportEnd(boolean verbose, String cr, String lf) {
                                return "OK" + cr + lf;
                            }
                        }),
                framing(
                        "report-without-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "a read or display ends without OK",
                        Set.of("R-B-045", "R-2-142"),
                        new Framing() {
                            @Override
                            public String reportEnd(boolean verbose, String cr, String lf) {
                                return "";
                            }
                        }),
                framing(
                        "report-with-two-ok",
                        MISSING_OR_EXTRA_MESSAGE,
                        "a read or display ends with OK twice",
                        Set.of("R-B-045", "R-B-007"),
                        new Framing() {
                            @Override
                            public String reportEnd(boolean verbose, String cr, String lf) {
                                return super.reportEnd(verbose, cr, lf).repeat(2);
                            }
                        }));
    }

    private static List<String> without(List<String> keys, String key) {
        keys.remove(key);
        return keys;
    }

    private static List<String> with(List<String> keys, String key) {
        keys.add(key);
        return keys;
    }

    private static Fault lines(
            String id,
            Operator operator,
            String what,
            Set<String> breaks,
            String display,
            UnaryOperator<List<String>> change) {
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.displays(design.displays().change(display, change)));
    }

    private static Fault format(String id, Operator operator, String what, Set<String> breaks, LineFormat format) {
        return harmful(id, operator, what, breaks, design -> design.format(format));
    }

    private static Fault framing(String id, Operator operator, String what, Set<String> breaks, Framing framing) {
        return harmful(id, operator, what, breaks, design -> design.framing(framing));
    }
}
