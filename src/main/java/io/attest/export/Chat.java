package io.attest.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A script for chat(8), which knows text only: it finds a text anywhere in what comes, strips the top bit and has no
 * clock but a time-out. Where it would take what the modem did for what was expected, it is refused.
 */
final class Chat implements Language {

    private static final int LONGEST = 900;
    private static final int LONGEST_PAUSE = 600;
    private static final int TYPED_AT_ONCE = 80;

    @Override
    public String write(Scenario scenario) {
        return new Writing(scenario).text();
    }

    private static ExportFault refused(String why) {
        return new ExportFault("chat(8) cannot express this case: " + why + "; use --as pyserial");
    }

    /** One script on its way. Expect and send strings have to alternate. */
    private static final class Writing {

        private final Scenario scenario;
        private final List<String> lines = new ArrayList<>();
        private boolean sends;
        private boolean secret;
        private int worlds;

        Writing(Scenario scenario) {
            this.scenario = scenario;
        }

        String text() {
            List<Act> acts = scenario.acts();
            int last = acts.size() - 1;
            for (int at = 0; at < last; at++) {
                if (at == last - 1) {
                    failsHere(acts.get(last));
                }
                before(acts.get(at));
            }
            if (last == 0) {
                failsHere(acts.get(last));
            }
            if (scenario.failure().isPresent()) {
                failing(acts.get(last));
            } else {
                before(acts.get(last));
            }
            StringBuilder text = new StringBuilder("# Made by attest export for chat(8): chat " + (secret ? "-E " : "")
                    + "-v -f FILE < /dev/ttyUSB0 > /dev/ttyUSB0\n#\n");
            scenario.provenance().forEach(line -> text.append("# ").append(line).append('\n'));
            scenario.failure()
                    .ifPresent(failure -> text.append("#\n# How it failed: ")
                            .append(Words.ascii(failure.headline(), 200))
                            .append("\n# Exit codes: 0 not reproduced; 4 reproduced, in the same words; 3 a time-out:"
                                    + " reproduced in another way\n# if it has said that it is there, otherwise not"
                                    + " judged. It does not see bytes in front of a text or behind it, nor\n"
                                    + "# another form that an erratum of the manual accepts.\n"));
            if (scenario.failure().isEmpty()) {
                text.append("# It passed when recorded. Exit code 0: as recorded; 3 a time-out.\n");
            }
            text.append("# ").append(Provenance.KEPT).append('\n');
            scenario.leftOut()
                    .forEach(left -> text.append("# Left out: ")
                            .append(Words.ascii(left, 400))
                            .append('\n'));
            text.append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }

        /** What of the record ends the script at once. */
        private void failsHere(Act last) {
            scenario.failure().flatMap(Failure::came).map(String::strip).ifPresent(came -> {
                boolean isPart = last instanceof Act.Expect expect
                        && expect.canonical().plain().orElse("").contains(came);
                if (!came.isEmpty() && !isPart && isText(came) && came.length() <= 80) {
                    keyword("ABORT " + quoted(came, ""));
                }
            });
            if (scenario.failure().isPresent()) {
                keyword("SAY 'here it failed when recorded\\n'");
            }
        }

        private void before(Act act) {
            if (act instanceof Act.Setting setting) {
                send(quoted(setting.line(), true));
                expect("'OK'", setting.within());
            } else if (act instanceof Act.Write write) {
                send(write(write));
            } else if (act instanceof Act.Expect expect) {
                expect(
                        quoted(
                                longestLiteral(expect.canonical()
                                        .plain()
                                        .orElseThrow(() -> refused("its content is secret or" + " generated"))),
                                ""),
                        expect.within());
            } else if (act instanceof Act.Silence silence) {
                pause(silence.time());
            } else if (act instanceof Act.Pass pass) {
                pause(pass.time());
            } else if (act instanceof Act.World world) {
                say(world.text(), world.now());
            } else if (act instanceof Act.Restart) {
                say("switch the modem off and on", true);
                for (String idle : Scenario.IDLE) {
                    before(new Act.Setting(Octets.of(idle)));
                }
            } else if (act instanceof Act.Online) {
                expect("'_Info_'", 60);
            } else if (act instanceof Act.Answer) {
                expect("'OK'", Act.ANSWER);
            } else if (act instanceof Act.Mail) {
                expect("'\\r\\n.\\r\\n'", 60);
            } else if (act instanceof Act.Only only) {
                pause(only.silence());
            } else if (act instanceof Act.Whatever) {
                pause(3);
            } else if (act instanceof Act.Look look) {
                say("look: " + look.expected(), false);
            }
        }

        private void failing(Act act) {
            if (act instanceof Act.Setting setting) {
                before(setting);
            } else if (act instanceof Act.Expect expect && expect.window().isEmpty()) {
                String canonical =
                        expect.canonical().plain().orElseThrow(() -> refused("its content is secret or generated"));
                if (canonical.matches("(?s).*\\{[a-z]+}.*")) {
                    throw refused("what is expected is a pattern, not a text");
                }
                // A line end of the answer before may be unread.
                if (scenario.failure()
                        .flatMap(Failure::came)
                        .filter(came -> ("\r\n" + came).contains(canonical))
                        .isPresent()) {
                    throw refused("what came holds what was expected, with more around it, which chat does not see");
                }
                expect(quoted(canonical, ""), expect.within());
            } else if (act instanceof Act.Silence silence) {
                if (lines.stream().noneMatch(line -> line.startsWith("ABORT"))) {
                    throw refused("silence was expected and what came instead is no text");
                }
                // Nothing ends in this: after the time-out a plain AT has to be answered.
                expect("'nothing\\041-AT-OK'", silence.time());
            } else {
                throw refused(
                        "what failed is a time, several things in any order, a whole report, a mail, or not on the"
                                + " line");
            }
        }

        private void say(String text, boolean now) {
            worlds++;
            lines.add("# [" + worlds + "] " + Words.ascii(text.replace("\n", "; "), 400));
            keyword("SAY '[" + worlds + "] " + (now ? "do it now, in 20 s: " : "it has to be so: ")
                    + escaped(Words.ascii(text.replace("\n", "; "), 300), "") + "\\n'");
            if (now) {
                pause(20);
            }
        }

        private void pause(double seconds) {
            if (seconds > LONGEST_PAUSE) {
                throw refused("it waits for " + Words.seconds(seconds) + " s");
            }
            int whole = Math.max(1, (int) Math.ceil(seconds));
            keyword("TIMEOUT " + (whole + 5));
            send("'" + "\\d".repeat(whole) + "\\c'");
        }

        /** It stands where a text to expect does. */
        private void keyword(String line) {
            if (sends) {
                lines.add("'\\c'");
                sends = false;
            }
            lines.add(line);
        }

        /** The time-out holds for sending, too: chat takes a hundredth of a second for each octet. */
        private void send(String token) {
            if (token.length() > TYPED_AT_ONCE && !token.startsWith("'\\d")) {
                keyword("TIMEOUT " + (2 + token.length() / 50));
            }
            lines.add((sends ? "" : "'' ") + token);
            sends = false;
        }

        private void expect(String token, double seconds) {
            keyword("TIMEOUT " + Math.max(1, (int) Math.ceil(seconds)));
            lines.add(token);
            sends = true;
        }

        private String write(Act.Write write) {
            String plain = write.octets().shown();
            boolean line = plain.endsWith("[CR]");
            Octets octets = write.octets();
            if (!line) {
                return quoted(octets, false);
            }
            List<Octets.Part> parts = new ArrayList<>(octets.parts());
            int last = parts.size() - 1;
            if (parts.get(last) instanceof Octets.Literal literal) {
                String text = literal.latin1();
                parts.set(last, new Octets.Literal(text.substring(0, text.length() - 1)));
            }
            return quoted(new Octets(parts), true);
        }

        /** A send string; chat ends it with CR unless it is told not to. */
        private String quoted(Octets octets, boolean line) {
            StringBuilder text = new StringBuilder();
            for (Octets.Part part : octets.parts()) {
                if (part instanceof Octets.Secret variable) {
                    secret = true;
                    text.append('$').append(variable.variable());
                } else if (part instanceof Octets.Literal literal) {
                    text.append(escaped(literal.latin1(), text.toString()));
                } else {
                    throw refused("its content is generated by rule");
                }
            }
            boolean hidden = octets.parts().stream().anyMatch(Octets.Secret.class::isInstance);
            return "'" + (hidden ? "\\q" : "") + text + (line ? "" : "\\c") + "'";
        }

        private static String quoted(String latin1, String before) {
            return "'" + escaped(latin1, before) + "'";
        }

        private static boolean isText(String latin1) {
            return latin1.chars().allMatch(sign -> sign > 0 && sign < 0x80);
        }

        private static String longestLiteral(String canonical) {
            return List.of(canonical.split("\\{[a-z]+}")).stream()
                    .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        }

        /** @param before what stands in front: the name of a variable ends where a letter does not follow */
        private static String escaped(String latin1, String before) {
            if (!isText(latin1)) {
                throw refused("it needs octets that are no text");
            }
            if (latin1.length() > LONGEST) {
                throw refused("a text of it is too long");
            }
            boolean afterVariable = before.matches("(?s).*\\$\\w+");
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < latin1.length(); at++) {
                char sign = latin1.charAt(at);
                boolean plain = sign >= ' ' && sign < 0x7F && "\\^$'\"-@!".indexOf(sign) < 0;
                if (sign == '\r' || sign == '\n') {
                    text.append(sign == '\r' ? "\\r" : "\\n");
                } else if (plain && !(afterVariable && at == 0)) {
                    text.append(sign);
                } else {
                    text.append(String.format("\\%03o", (int) sign));
                }
            }
            return text.toString();
        }
    }
}
