package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.Design;
import io.attest.modem.answer.Framing;
import io.attest.modem.answer.LineFormat;
import io.attest.modem.answer.Outcome;
import io.attest.modem.command.Editing;
import io.attest.modem.core.Delivery;
import io.attest.modem.core.Delivery.Piece;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Rule;
import io.attest.modem.parameter.Text;
import io.attest.modem.parameter.Whole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What differs and is still within the strict column of the errata: each names the errata that allow it. */
final class Variants {

    private Variants() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>(framings());
        all.addAll(displays());
        all.addAll(values());
        all.addAll(deliveries());
        return all;
    }

    private static List<Fault> framings() {
        return List.of(
                framing("report-leading-crlf", "a report begins with CR LF", "E-10", new Framing() {
                    @Override
                    public String reportStart(String cr, String lf) {
                        return cr + lf;
                    }
                }),
                framing(
                        "error-as-printed",
                        "#CME ERROR has a lone CR in front and a blank at its end",
                        "E-09",
                        new Framing() {
                            @Override
                            public String error(int code, String cr, String lf) {
                                return cr + "#CME ERROR: " + code + " " + cr + lf;
                            }
                        }),
                framing("error-blank-before-colon", "#CME ERROR has a blank before the colon", "E-08", new Framing() {
                    @Override
                    public String error(int code, String cr, String lf) {
                        return cr + lf + "#CME ERROR : " + code + cr + lf;
                    }
                }),
                framing("numeric-end-of-read", "a read under ATV0 ends with the numeric code", "E-11", new Framing() {
                    @Override
                    public String reportEnd(boolean verbose, String cr, String lf) {
                        return verbose ? super.reportEnd(true, cr, lf) : numeric(0, cr, lf);
                    }
                }));
    }

    private static List<Fault> displays() {
        return List.of(
                format("empty-as-blank", "an empty string is shown as a blank", "E-19", new LineFormat() {
                    @Override
                    public String line(String display, Parameter parameter, String value) {
                        return super.line(display, parameter, value.isEmpty() ? " " : value);
                    }
                }),
                format("delmode-in-vall", "AT#VALL shows #DELMODE", "E-151", new LineFormat() {
                    @Override
                    public String line(String display, Parameter parameter, String value) {
                        String line = super.line(display, parameter, value);
                        return display.equals("VALL") ? line.replaceFirst("^#DLEMODE", "#DELMODE") : line;
                    }
                }),
                format(
                        "tcptxdelay-without-sign",
                        "AT#VTCP shows TCPTXDELAY without its number sign",
                        "E-152",
                        new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                String line = super.line(display, parameter, value);
                                return display.startsWith("VTCP") ? line.replaceFirst("^#TCPTX", "TCPTX") : line;
                            }
                        }),
                format(
                        "vmail-as-printed",
                        "AT#VMAILi shows name, equals sign and bare value",
                        "E-98",
                        new LineFormat() {
                            @Override
                            public String line(String display, Parameter parameter, String value) {
                                return display.startsWith("VMAIL")
                                        ? "#" + parameter.name() + "=" + value
                                        : super.line(display, parameter, value);
                            }
                        }),
                benign(
                        "ftptype-quoted",
                        "FTPTYPE is shown between quotes",
                        Set.of("E-133"),
                        design -> design.table(design.table().change("FTPTYPE", row -> row.quoted(true)))),
                benign(
                        "no-service-as-printed",
                        "AT#VSTATE reports #NO SERVICE without OK",
                        Set.of("E-200", "E-201"),
                        design -> {
                            var right = design.commands().stack().get("VSTATE");
                            return design.commands(design.commands().stack("VSTATE", (machine, rest) -> {
                                if (!rest.isEmpty() || machine.network().gsm().registered()) {
                                    return right.run(machine, rest);
                                }
                                machine.answers().lines(List.of("#NO SERVICE"));
                                return Outcome.TAKEN;
                            }));
                        }),
                benign(
                        "vall-without-empty-lines",
                        "AT#VALL parts its blocks by nothing",
                        Set.of("E-204"),
                        design -> design.displays(design.displays()
                                .change(
                                        "VALL",
                                        keys -> keys.stream()
                                                .filter(key -> !key.isEmpty())
                                                .toList()))),
                benign("bare-vtcp-refused", "AT#VTCP without an id is a syntax error", Set.of("E-155"), design -> {
                    var right = design.commands().stack().get("VTCP");
                    return design.commands(design.commands()
                            .stack(
                                    "VTCP",
                                    (machine, rest) -> rest.isEmpty()
                                            ? machine.design().refusals().syntax()
                                            : right.run(machine, rest)));
                }),
                benign(
                        "version-as-in-syntax",
                        "the parts of #VERSION are parted by dashes",
                        Set.of("E-196"),
                        design -> design.firmware(
                                design.firmware().build("wip-tcp_V04.10 - 71200 - Feb 02 2007 09:00:00"))),
                benign(
                        "other-stack-version",
                        "AT#VALL begins with another version text",
                        Set.of("E-203", "E-198"),
                        design -> design.firmware(design.firmware().stack("wip-tcp V04.10"))),
                benign(
                        "other-maker",
                        "maker, model and firmware have other names",
                        Set.of(),
                        design -> design.firmware(design.firmware().named("Someone Else", "Q2406B", "R7.43"))));
    }

    private static List<Fault> values() {
        return List.of(
                benign(
                        "bad-value-36929",
                        "a bad value is answered 36929",
                        Set.of("E-22"),
                        design -> design.refusals(design.refusals()
                                .badValue(new Outcome.Refused(36_929))
                                .tooLongText(new Outcome.Refused(34_882)))),
                benign(
                        "bad-value-error",
                        "a bad value is answered ERROR",
                        Set.of("E-22", "E-23"),
                        design -> design.refusals(design.refusals().badValue(Outcome.ERROR))),
                benign(
                        "unknown-error",
                        "an unknown mnemonic is answered ERROR",
                        Set.of("E-24"),
                        design -> design.refusals(design.refusals().unknown(Outcome.ERROR))),
                benign(
                        "closed-34817",
                        "AT# commands are answered 34817 while the stack is closed",
                        Set.of("E-36"),
                        design -> design.refusals(design.refusals().closed(new Outcome.Refused(34_817)))),
                benign(
                        "too-long-text-34881",
                        "a text above 64 characters that is refused is answered 34881",
                        Set.of("E-23"),
                        design -> design.refusals(design.refusals().tooLongText(new Outcome.Refused(34_881)))),
                benign(
                        "syntax-error-34882",
                        "a syntax error is answered 34882",
                        Set.of("E-25"),
                        design -> design.refusals(design.refusals().syntax(new Outcome.Refused(34_882)))),
                editing("runs-on-lf", "an LF ends a line too", editing -> editing.ends(octet -> octet == '\n')),
                rule("address-unchecked", "DNSSERV1", new Text(120), "E-63"),
                rule("udpport-0-accepted", "UDPPORT", new Whole(0, 65_535, 1), "E-179"),
                rule("redialdelay-0-accepted", "REDIALDELAY", new Whole(0, 14, 1), "E-46"),
                rule(
                        "pppmode-0-accepted",
                        "PPPMODE",
                        raw -> raw.matches("[0-49]") ? Optional.of(raw) : Optional.empty(),
                        "E-59"),
                rule("pppmode-9-refused", "PPPMODE", new Whole(1, 4, 1), "E-60"),
                rule("port-0-refused", "FTPPORT", new Whole(1, 65_535, 1), "E-104"),
                benign(
                        "creg-late",
                        "the state after AT+CREG=1 is indicated five seconds later",
                        Set.of("E-218"),
                        design -> design.calls(design.calls().announcement(Optional.of(Duration.ofSeconds(5))))),
                benign(
                        "creg-silent",
                        "AT+CREG=1 indicates changes only",
                        Set.of("E-218"),
                        design -> design.calls(design.calls().announcement(Optional.empty()))));
    }

    private static List<Fault> deliveries() {
        return List.of(
                delivery("octet-by-octet", "every octet arrives on its own, eight in a millisecond", burst -> {
                    List<Piece> pieces = new ArrayList<>();
                    for (int at = 0; at < burst.length; at++) {
                        pieces.add(new Piece(Duration.ofMillis(at / 8), new byte[] {burst[at]}));
                    }
                    return pieces;
                }),
                delivery("bursts", "answers arrive in bursts of 16 octets, the last ones a second late", burst -> {
                    List<Piece> pieces = new ArrayList<>();
                    for (int at = 0; at < burst.length; at += 16) {
                        byte[] piece = Arrays.copyOfRange(burst, at, Math.min(burst.length, at + 16));
                        pieces.add(new Piece(Duration.ofMillis(Math.min(1000, at * 10L)), piece));
                    }
                    return pieces;
                }),
                delivery(
                        "slow",
                        "every answer takes half a second",
                        burst ->
                                List.of(new Piece(burst.length == 1 ? Duration.ZERO : Duration.ofMillis(500), burst))));
    }

    private static Fault framing(String id, String what, String allowedBy, Framing framing) {
        return benign(id, what, Set.of(allowedBy), design -> design.framing(framing));
    }

    private static Fault format(String id, String what, String allowedBy, LineFormat format) {
        return benign(id, what, Set.of(allowedBy), design -> design.format(format));
    }

    private static Fault editing(String id, String what, UnaryOperator<Editing> change) {
        return benign(id, what, Set.of(), design -> design.editing(change.apply(design.editing())));
    }

    private static Fault rule(String id, String name, Rule rule, String allowedBy) {
        return benign(id, name + " takes another range", Set.of(allowedBy), design -> changed(design, name, rule));
    }

    private static Design changed(Design design, String name, Rule rule) {
        return design.table(design.table().change(name, row -> row.rule(rule)));
    }

    private static Fault delivery(String id, String what, Delivery delivery) {
        return benign(id, what, Set.of(), design -> design.delivery(delivery));
    }
}
