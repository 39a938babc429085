package io.attest.stranger;

import io.attest.stranger.Parameter.Address;
import io.attest.stranger.Parameter.Body;
import io.attest.stranger.Parameter.Choice;
import io.attest.stranger.Parameter.Kind;
import io.attest.stranger.Parameter.Matching;
import io.attest.stranger.Parameter.Number;
import io.attest.stranger.Parameter.Recipients;
import io.attest.stranger.Parameter.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 72 parameters, in the order of AT#VALL and in its categories, and the displays that show some of them. */
final class Parameters {

    private static final Kind SWITCH = new Choice(List.of("0", "1"));
    private static final Kind PORT = new Number(0, 65_535, 1);
    private static final Kind DELAY = new Number(0, 32_760, 20);
    private static final Kind SHORT = new Text(64);
    private static final Kind LONG = new Text(120);
    private static final Kind ADDRESS = new Address();

    private static final String NOWHERE = "0.0.0.0";

    private static final List<List<Parameter>> CATEGORIES = List.of(
            List.of(
                    of("ANSWERMODE", new Number(0, 3, 1), "0"),
                    of("CALLBACKTIMER", new Number(2, 255, 1), "2"),
                    of("CALLSCREENNUM", Matching.of("\\*|[0-9+#]{1,64}"), "0"),
                    of("DIALN1", Matching.of("[0-9+*#]{0,64}"), ""),
                    of("DIALN2", Matching.of("[0-9+*#]{0,64}"), ""),
                    of("DIALSELECT", new Number(1, 2, 1), "1"),
                    of("GPRSMODE", SWITCH, "1"),
                    of("PHYTIMEOUT", new Number(1, 255, 1), "15"),
                    of("REDIALCOUNT", new Number(0, 14, 1), "5"),
                    of("REDIALDELAY", new Number(5, 14, 1), "5"),
                    of("RINGCOUNT", new Number(0, 15, 1), "0")),
            List.of(
                    of("ISPUN", SHORT, ""),
                    of("ISPPW", SHORT, ""),
                    // 9 is reserved: it is taken, and does what 1 does.
                    of("PPPMODE", new Choice(List.of("1", "2", "3", "4", "9")), "1"),
                    of("PPPMYIP", ADDRESS, NOWHERE),
                    of("PPPPEERIP", ADDRESS, NOWHERE),
                    of("PPPSERVUN", SHORT, ""),
                    of("PPPSERVPW", SHORT, "")),
            List.of(
                    of("GPRSCID", new Number(1, 4, 1), "1"),
                    of("APNPW", LONG, ""),
                    of("APNSERV", LONG, ""),
                    of("APNUN", LONG, "")),
            List.of(of("DNSSERV1", ADDRESS, NOWHERE), of("DNSSERV2", ADDRESS, NOWHERE)),
            List.of(
                    of("FTPSERV", LONG, ""),
                    of("FTPPORT", PORT, "21"),
                    of("FTPMODE", SWITCH, "0"),
                    of("FTPUN", SHORT, ""),
                    of("FTPPW", SHORT, ""),
                    of("FTPTYPE", new Choice(List.of("A", "I")), "I"),
                    of("FTPGETFILENAME", LONG, ""),
                    of("FTPGETPATH", LONG, ""),
                    of("FTPPUTFILENAME", LONG, ""),
                    of("FTPPUTPATH", LONG, "")),
            List.of(
                    of("POP3HEADERMODE", SWITCH, "1"),
                    of("POP3PORT", PORT, "110"),
                    of("POP3PW", SHORT, ""),
                    of("POP3SERV", LONG, ""),
                    of("POP3UN", SHORT, "")),
            List.of(
                    of("DOMAIN", LONG, ""),
                    of("SENDERADDR", LONG, ""),
                    of("SENDERNAME", LONG, ""),
                    of("SMTPPORT", PORT, "25"),
                    of("SMTPPW", SHORT, ""),
                    of("SMTPSERV", LONG, ""),
                    of("SMTPUN", SHORT, "")),
            Stream.of("1", "2", "3").flatMap(Parameters::mail).toList(),
            Stream.of(",1", ",2").flatMap(Parameters::socket).toList(),
            List.of(
                    of("UDPPORT", new Number(1, 65_535, 1), "0"),
                    of("UDPSERV", LONG, ""),
                    of("UDPTXDELAY", DELAY, "100")),
            List.of(
                    of("PINGDELAY", new Number(1, 255, 1), "1"),
                    of("PINGNUM", new Number(1, 255, 1), "4"),
                    of("PINGREMOTE", LONG, "")));

    private static final Map<String, List<String>> DISPLAYS = Map.ofEntries(
            Map.entry("VPHY", names(0)),
            Map.entry("VPPP", names(1)),
            Map.entry("VGPRS", names(2)),
            Map.entry("VDNS", names(3)),
            Map.entry("VFTP", names(4).stream().sorted().toList()),
            Map.entry("VPOP3", names(5)),
            Map.entry("VSMTP", names(6)),
            Map.entry("VMAIL1", List.of("REC1", "CCREC1", "SUBJ1")),
            Map.entry("VMAIL2", List.of("REC2", "CCREC2", "SUBJ2")),
            Map.entry("VMAIL3", List.of("REC3", "CCREC3", "SUBJ3")),
            Map.entry("VTCP", names(8)),
            Map.entry("VTCP,1", names(8).subList(0, 4)),
            Map.entry("VTCP,2", names(8).subList(4, 8)),
            Map.entry("VUDP", List.of("UDPSERV", "UDPPORT", "UDPTXDELAY")),
            Map.entry("VPING", names(10)));

    private static final Map<String, Parameter> BY_NAME = byName();

    private Parameters() {}

    static @Nullable Parameter find(String name) {
        return BY_NAME.get(name);
    }

    static boolean ofSocket(String name) {
        return BY_NAME.containsKey(name + ",1");
    }

    static Iterable<Parameter> all() {
        return BY_NAME.values();
    }

    static @Nullable List<String> display(String name) {
        return DISPLAYS.get(name);
    }

    /** Category by category, an empty line between them. */
    static List<String> everything(Store store) {
        List<String> lines = new ArrayList<>();
        for (List<Parameter> category : CATEGORIES) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            category.forEach(parameter -> lines.add(store.line(parameter.name())));
        }
        return lines;
    }

    private static Stream<Parameter> mail(String number) {
        return Stream.of(
                of("BODY" + number, new Body(), ""),
                of("CCREC" + number, LONG, ""),
                of("REC" + number, new Recipients(), ""),
                of("SUBJ" + number, LONG, ""));
    }

    private static Stream<Parameter> socket(String number) {
        return Stream.of(
                of("DLEMODE" + number, SWITCH, "1"),
                of("TCPSERV" + number, LONG, ""),
                of("TCPPORT" + number, PORT, "0"),
                of("TCPTXDELAY" + number, DELAY, "100"));
    }

    private static Parameter of(String name, Kind kind, String fallback) {
        return new Parameter(name, kind, fallback);
    }

    private static List<String> names(int category) {
        return CATEGORIES.get(category).stream().map(Parameter::name).toList();
    }

    private static Map<String, Parameter> byName() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        CATEGORIES.forEach(category -> category.forEach(parameter -> all.put(parameter.name(), parameter)));
        return all;
    }
}
