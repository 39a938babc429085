package io.attest.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One file for Python 3.8 or later with pyserial. Of what it needs to run it holds no more than this case uses. */
final class Pyserial implements Language {

    private static final String INDENT = "    ";

    @Override
    public String write(Scenario scenario) {
        Set<String> sections = new TreeSet<>();
        List<String> steps = new ArrayList<>();
        int worlds = 0;
        int marker = marker(scenario);
        List<Act> acts = scenario.acts();
        for (int at = 0; at < acts.size(); at++) {
            if (at == marker) {
                steps.add("modem.fails_here("
                        + scenario.failure()
                                .filter(failure -> !(acts.get(acts.size() - 1) instanceof Act.Look))
                                .flatMap(Failure::came)
                                .map(came -> PythonText.octets(Octets.of(came)))
                                .orElse("None")
                        + ")");
            }
            Act act = acts.get(at);
            if (act instanceof Act.Setting) {
                int from = at;
                while (at + 1 < acts.size()
                        && acts.get(at + 1) instanceof Act.Setting
                        && at + 1 != marker
                        && isIdle(acts.get(at + 1)) == isIdle(acts.get(from))) {
                    at++;
                }
                steps.add(settings(acts.subList(from, at + 1)));
            } else {
                if (act instanceof Act.World || act instanceof Act.Restart) {
                    worlds++;
                }
                steps.add(step(act, worlds, sections));
                if (act instanceof Act.Look && at == acts.size() - 1) {
                    scenario.failure()
                            .ifPresent(failure -> steps.add(
                                    steps.size() - 1, "# When recorded: " + Words.ascii(failure.account(), 400)));
                }
            }
        }
        if (worlds > 0) {
            sections.add("world");
        }
        if (sections.contains("look")) {
            sections.add("world");
        }
        String body =
                steps.stream().flatMap(String::lines).map(line -> INDENT + line).collect(Collectors.joining("\n"));
        if (body.matches("(?s).*\\b(?:text|data)\\(\\d+.*")) {
            sections.add("generated");
        }
        return head(scenario) + runtime(sections, constants(scenario, worlds), body);
    }

    private static int marker(Scenario scenario) {
        int last = scenario.acts().size() - 1;
        if (scenario.failure().isEmpty()) {
            return -1;
        }
        return last > 0 && scenario.acts().get(last - 1) instanceof Act.Write ? last - 1 : last;
    }

    private static boolean isIdle(Act act) {
        return act instanceof Act.Setting setting
                && Scenario.IDLE.contains(setting.line().shown());
    }

    private static String settings(List<Act> acts) {
        boolean idle = acts.stream().allMatch(Pyserial::isIdle);
        if (idle) {
            return "modem.settings(IDLE, judged=False)";
        }
        return acts.stream()
                .map(act -> INDENT + PythonText.octets(((Act.Setting) act).line()) + ",\n")
                .collect(Collectors.joining("", "modem.settings([\n", "])"));
    }

    private static String step(Act act, int number, Set<String> sections) {
        if (act instanceof Act.Write write) {
            return "modem.send(" + PythonText.octets(write.octets())
                    + (write.atATime() > 0 ? ", at_a_time=" + write.atATime() : "")
                    + (write.alone() ? "" : ", alone=False") + ")";
        }
        if (act instanceof Act.Expect expect) {
            return "modem.expect(" + PythonText.octets(expect.canonical()) + ", "
                    + Words.seconds(expect.within())
                    + accepted(", accepted=", expect.regex())
                    + expect.window()
                            .map(window -> ", window=(" + Words.seconds(window.notBefore()) + ", "
                                    + Words.seconds(window.notAfter()) + ")")
                            .orElse("")
                    + ")";
        }
        if (act instanceof Act.Silence silence) {
            return "modem.silence(" + Words.seconds(silence.time()) + ")";
        }
        if (act instanceof Act.Pass pass) {
            return "modem.let_pass(" + Words.seconds(pass.time()) + ")";
        }
        return rarer(act, number, sections);
    }

    private static String rarer(Act act, int number, Set<String> sections) {
        if (act instanceof Act.World world) {
            return "# [" + number + "] " + Words.ascii(world.text().replace("\n", "; "), 300) + "\nmodem.world("
                    + number + ", " + PythonText.string(world.text()) + (world.now() ? ", now=True" : "") + ")";
        }
        if (act instanceof Act.Restart) {
            sections.add("restart");
            return "modem.restart(" + number + ", IDLE)";
        }
        if (act instanceof Act.Look look) {
            sections.add("look");
            return "modem.look(" + PythonText.string(look.expected()) + ")";
        }
        if (act instanceof Act.Online) {
            sections.add("online");
            return "modem.online()";
        }
        if (act instanceof Act.Only only) {
            sections.add("only");
            return only.indications().stream()
                    .map(each -> INDENT + "(" + PythonText.octets(each.canonical()) + ", "
                            + accepted("", each.regex(), "None") + ", " + each.least() + ", " + each.most() + "),\n")
                    .collect(Collectors.joining("", "modem.only(" + Words.seconds(only.silence()) + ", [\n", "])"));
        }
        if (act instanceof Act.Answer answer) {
            sections.add("answer");
            return "modem.answer(" + PythonText.string(answer.rule()) + ", ["
                    + answer.lines().stream().map(PythonText::octets).collect(Collectors.joining(", ")) + "], ["
                    + answer.regexes().stream()
                            .map(regex -> accepted("", regex, "None"))
                            .collect(Collectors.joining(", "))
                    + "])";
        }
        if (act instanceof Act.Mail mail) {
            sections.add("mail");
            return "modem.mail("
                    + mail.before()
                            .map(texts ->
                                    texts.stream().map(PythonText::octets).collect(Collectors.joining(", ", "[", "]")))
                            .orElse("None")
                    + ", " + mail.body().map(PythonText::octets).orElse("None") + ", "
                    + (mail.cutOff() ? "True" : "False") + ")";
        }
        sections.add("whatever");
        return "modem.whatever()";
    }

    private static String accepted(String name, Optional<String> regex) {
        return accepted(name, regex, "");
    }

    private static String accepted(String name, Optional<String> regex, String none) {
        return regex.map(java -> name + PythonText.regex(java)).orElse(none);
    }

    private static String head(Scenario scenario) {
        StringBuilder head = new StringBuilder("#!/usr/bin/env python3\n");
        head.append("# Made by attest export; it needs Python 3.8 or later and pyserial.\n#\n");
        scenario.provenance().forEach(line -> head.append("# ").append(line).append('\n'));
        scenario.failure().ifPresent(failure -> {
            head.append("#\n# How it failed: ")
                    .append(Words.ascii(failure.headline(), 200))
                    .append('\n');
            failure.facts().stream()
                    .filter(fact -> !Set.of("replay", "log", "manual").contains(fact.key()))
                    .forEach(fact -> fact.value()
                            .lines()
                            .forEach(line -> head.append("#   ")
                                    .append(Words.ascii(String.format("%-10s", fact.key()), 20))
                                    .append(Words.ascii(line, 200))
                                    .append('\n')));
        });
        scenario.leftOut()
                .forEach(line -> head.append("#\n# Left out: ")
                        .append(Words.ascii(line, 400))
                        .append('\n'));
        head.append("#\n# ").append(Provenance.KEPT).append('\n');
        head.append("# Exit codes: 0 not reproduced")
                .append(scenario.failure().isEmpty() ? " (passes, as recorded)" : "")
                .append(", 1 reproduced")
                .append(scenario.failure().isEmpty() ? " (does otherwise than recorded)" : "")
                .append(", 2 could not be judged.\n");
        return head.toString();
    }

    private static String constants(Scenario scenario, int worlds) {
        return "TITLE = "
                + PythonText.string(
                        "Replays on a serial port: " + scenario.provenance().get(0)) + "\nFAILED = "
                + (scenario.failure().isPresent() ? "True" : "False") + "\nWORLD = " + worlds + "\nIDLE = ["
                + Scenario.IDLE.stream().map(line -> "b\"" + line + "\"").collect(Collectors.joining(", "))
                + "]  # echo off, results on and in words, stack open, errors by number\n";
    }

    private static String runtime(Set<String> wanted, String constants, String body) {
        Map<String, String> sections = sections();
        StringBuilder text = new StringBuilder();
        sections.forEach((name, code) -> {
            if (name.equals("generated") && wanted.contains(name) || name.equals("main")) {
                text.append(name.equals("main") ? "\n\n" + constants + "\n\ndef replay(modem):\n" + body + "\n" : "");
            }
            if (name.equals("core") || name.equals("main") || wanted.contains(name)) {
                text.append(name.equals("core") || name.equals("main") || name.equals("generated") ? "" : "\n")
                        .append(code);
            }
        });
        return text.toString();
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        try (InputStream python = Objects.requireNonNull(Pyserial.class.getResourceAsStream("replay.py"))) {
            String all = new String(python.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : all.split("(?m)^#: ")) {
                int end = section.indexOf('\n');
                if (end > 0) {
                    sections.put(section.substring(0, end), section.substring(end + 1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sections;
    }
}
