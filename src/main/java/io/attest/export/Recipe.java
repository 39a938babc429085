package io.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A numbered recipe that somebody can type at a terminal program. */
final class Recipe implements Language {

    private static final int SHORT = 300;

    @Override
    public String write(Scenario scenario) {
        List<String> lines = new ArrayList<>(scenario.provenance());
        lines.add("");
        lines.add(
                "At a terminal program such as minicom, 8N1, no flow control. Type command lines and end each with Enter,"
                        + " which is [CR]; [CR], [LF], [ETX] (Ctrl-C), [SUB] (Ctrl-Z) and [0x80] name single bytes, [[ is one"
                        + " bracket. A terminal does not show framing: where it matters, log in hexadecimal.");
        lines.add("");
        List<Act> acts = scenario.acts();
        int number = 1;
        for (int at = 0; at < acts.size(); at++) {
            if (at == acts.size() - 1 && scenario.failure().isPresent()) {
                lines.add("     Here it failed:");
            }
            int from = at;
            while (acts.get(at) instanceof Act.Setting
                    && at + 1 < acts.size()
                    && acts.get(at + 1) instanceof Act.Setting) {
                at++;
            }
            String step = at > from || acts.get(at) instanceof Act.Setting
                    ? settings(acts.subList(from, at + 1))
                    : step(acts.get(at));
            lines.add(String.format(Locale.ROOT, "%3d. ", number++) + step.replace("\n", "\n     "));
        }
        lines.add("");
        lines.addAll(scenario.failure()
                .map(Recipe::failed)
                .orElse(List.of("All of this came as expected when recorded: it passed.")));
        lines.addAll(List.of("", Provenance.KEPT));
        scenario.leftOut().forEach(left -> lines.addAll(List.of("", "Left out: " + left)));
        return lines.stream()
                        .flatMap(line -> line.isEmpty() ? java.util.stream.Stream.of("") : line.lines())
                        .map(Words::ascii)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static List<String> failed(Failure failure) {
        List<String> lines = new ArrayList<>(List.of("How it failed: " + failure.headline()));
        failure.facts().stream()
                .filter(fact -> !Set.of("replay", "log", "manual").contains(fact.key()))
                .forEach(fact -> lines.add(
                        String.format("  %-10s ", fact.key()) + fact.value().replace("\n", "\n             ")));
        return lines;
    }

    private static String settings(List<Act> acts) {
        return acts.stream()
                .map(act -> "\n  " + ((Act.Setting) act).line().shown())
                .collect(Collectors.joining("", "Type, each answered OK:", ""));
    }

    private static String step(Act act) {
        if (act instanceof Act.Write write) {
            return write(write);
        }
        if (act instanceof Act.Expect expect) {
            return expect.window()
                            .map(window -> "Not before " + Words.seconds(window.notBefore()) + " s and not after "
                                    + Words.seconds(window.notAfter()) + " s")
                            .orElse("Within " + Words.seconds(expect.within()) + " s")
                    + " the modem has to write\n  "
                    + shortened(expect.canonical().shown()) + also(expect.regex());
        }
        if (act instanceof Act.Silence silence) {
            return "The modem has to write nothing for " + Words.seconds(silence.time()) + " s.";
        }
        if (act instanceof Act.Pass pass) {
            return "Wait " + Words.seconds(pass.time()) + " s.";
        }
        if (act instanceof Act.World world) {
            return (world.now() ? "At this moment: " : "It has to be so: ")
                    + world.text().replace("\n", "\n  ");
        }
        return rarer(act);
    }

    private static String write(Act.Write write) {
        Octets octets = write.octets();
        Optional<String> line = octets.plain()
                .filter(text -> text.endsWith("\r") && text.indexOf('\r') == text.length() - 1)
                .map(text -> Octets.of(text.substring(0, text.length() - 1)).shown());
        return line.map(text -> "Type  " + shortened(text))
                .orElseGet(() -> "Send exactly these bytes"
                        + (write.atATime() > 0 ? ", " + write.atATime() + " at a time" : "") + ", no Enter:\n  "
                        + shortened(octets.shown()));
    }

    private static String rarer(Act act) {
        if (act instanceof Act.Restart) {
            return "At this moment: switch the modem off and on; when it answers AT again, type as in step 1.";
        }
        if (act instanceof Act.Online) {
            return "Within 60 s the modem has to say that it is connected.";
        }
        if (act instanceof Act.Look look) {
            return "Look there, not at the line: " + look.expected().replace("\n", "\n  ");
        }
        if (act instanceof Act.Only only) {
            return only.indications().stream()
                    .map(each ->
                            "\n  " + each.canonical().shown() + "  " + each.least() + " to " + each.most() + " times")
                    .collect(Collectors.joining(
                            "",
                            "Until " + Words.seconds(only.silence()) + " s of silence the modem may write only:",
                            ""));
        }
        if (act instanceof Act.Answer answer) {
            String rule = switch (answer.rule()) {
                case "among" -> "A line of the answer has to be:";
                case "none" -> "No line of the answer may begin with:";
                case "first" -> "The first line of the answer must not begin with:";
                default -> "The lines of the answer that begin with # have to begin, in this order:";
            };
            return rule
                    + answer.lines().stream().map(line -> "\n  " + line.shown()).collect(Collectors.joining());
        }
        if (act instanceof Act.Mail mail) {
            return "The modem has to deliver a mail, ended by [CR][LF].[CR][LF]"
                    + mail.body()
                            .map(body -> "; its body:\n  " + shortened(body.shown()))
                            .orElse("");
        }
        return "Whatever comes now does not matter.";
    }

    private static String also(Optional<String> regex) {
        return regex.isPresent() ? "\n  or what the manual accepts in its place" : "";
    }

    private static String shortened(String text) {
        return text.length() <= SHORT
                ? text
                : text.substring(0, SHORT) + " ... (" + (text.length() - SHORT)
                        + " characters more; --as pyserial has all)";
    }
}
