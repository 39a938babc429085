package io.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of the features as acts of a host. What a sentence says of the world is an act of nobody. */
final class Sentences {

    private static final String PEER = "(?:the peer's second socket|the peer|another peer)";
    private static final String TEXT = "`([^`]*)`";
    private static final String TIME = "(\\d+(?:\\.\\d+)?)";

    /** What a sentence comes to. */
    private interface Meaning {
        void tell(Telling telling, Passage passage, MatchResult said);
    }

    private record Form(Pattern pattern, Meaning meaning) {}

    private static final List<Form> FORMS = forms();

    private Sentences() {}

    /** Adds the acts of one step. */
    static void tell(Telling telling, Passage passage) {
        for (Form form : FORMS) {
            Matcher said = form.pattern().matcher(passage.sentence());
            if (said.matches()) {
                form.meaning().tell(telling, passage, said.toMatchResult());
                return;
            }
        }
        if (passage.keyword().equals("Then")) {
            telling.look(passage);
        } else {
            telling.world(passage);
        }
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        host(forms);
        answers(forms);
        others(forms);
        return List.copyOf(forms);
    }

    private static void host(List<Form> forms) {
        add(forms, "the modem has its factory defaults", (telling, passage, said) -> {
            telling.setting("AT#DELFLASH");
            telling.restart();
        });
        add(forms, "the bench resets the modem", (telling, passage, said) -> telling.restart());
        add(forms, "the host has set " + TEXT, (telling, passage, said) -> telling.settings(List.of(said.group(1))));
        add(
                forms,
                "the host has set:",
                (telling, passage, said) -> telling.settings(
                        passage.rows().stream().map(row -> row.get(0)).toList()));
        add(forms, "the host has entered " + TEXT + " after " + TEXT, (telling, passage, said) -> {
            if (telling.isSet(said.group(2))) {
                telling.issue(said.group(2));
                telling.write(said.group(1), 0);
                telling.expect("\r\nOK\r\n", 5);
            }
        });
        add(
                forms,
                "the modem is connected over \"(GSM|GPRS)\"",
                (telling, passage, said) -> Connection.valueOf(said.group(1)).make(telling));
        add(forms, "the host issues " + TEXT, (telling, passage, said) -> telling.issue(said.group(1)));
        add(
                forms,
                "the host issues " + TEXT + ", (\\d{1,6}) times " + TEXT + " and " + TEXT,
                (telling, passage, said) -> telling.issue(
                        said.group(1) + said.group(3).repeat(Integer.parseInt(said.group(2))) + said.group(4)));
        add(forms, "the host writes " + TEXT, (telling, passage, said) -> telling.write(said.group(1), 0));
        add(
                forms,
                "the host writes, (\\d{1,6}) octets? at a time, " + TEXT,
                (telling, passage, said) -> telling.write(said.group(2), Integer.parseInt(said.group(1))));
        add(
                forms,
                "(\\d{1,6}) seconds? pass(?:es)?",
                (telling, passage, said) -> telling.add(new Act.Pass(seconds(said.group(1)))));
    }

    private static void answers(List<Form> forms) {
        add(
                forms,
                "the modem (?:answers|indicates) " + TEXT,
                (telling, passage, said) -> telling.expect(framed(telling.told(said.group(1))), Act.ANSWER));
        add(
                forms,
                "the modem (?:answers|indicates) within (\\d{1,6}) s " + TEXT,
                (telling, passage, said) ->
                        telling.expect(framed(telling.told(said.group(2))), seconds(said.group(1))));
        add(
                forms,
                "the modem indicates " + TEXT + " not before " + TIME + " s and not after " + TIME + " s",
                (telling, passage, said) -> telling.expect(
                        framed(telling.told(said.group(1))),
                        seconds(said.group(3)),
                        Optional.of(new Act.Window(seconds(said.group(2)), seconds(said.group(3))))));
        add(
                forms,
                "the modem writes " + TEXT,
                (telling, passage, said) -> telling.expect(telling.told(said.group(1)), Act.ANSWER));
        add(
                forms,
                "the modem writes within (\\d{1,6}) s " + TEXT,
                (telling, passage, said) -> telling.expect(telling.told(said.group(2)), seconds(said.group(1))));
        add(
                forms,
                "the modem writes nothing for (\\d{1,6}) seconds?",
                (telling, passage, said) -> telling.add(new Act.Silence(seconds(said.group(1)))));
        add(
                forms,
                "the modem reports " + TEXT,
                (telling, passage, said) ->
                        telling.expect(telling.told(said.group(1)).and("\r\n"), Act.ANSWER));
        add(forms, "the modem reports:", (telling, passage, said) -> {
            Octets all = Octets.of("");
            for (String line : passage.lines()) {
                all = all.and(telling.told(line)).and("\r\n");
            }
            telling.expect(all, Act.ANSWER);
        });
        add(
                forms,
                TEXT + " (?:still )?reads " + TEXT,
                (telling, passage, said) -> telling.reads(said.group(1), said.group(2)));
        add(forms, "each of these reads:", (telling, passage, said) -> telling.readAll(passage.rows()));
        add(forms, TEXT + " is answered " + TEXT, (telling, passage, said) -> {
            if (telling.issue(said.group(1))) {
                telling.expect(framed(telling.told(said.group(2))), Act.ANSWER);
            }
        });
        add(
                forms,
                "until (\\d{1,6}) seconds? of silence the modem indicates only:",
                (telling, passage, said) -> telling.only(seconds(said.group(1)), passage.rows()));
    }

    private static void others(List<Form> forms) {
        add(
                forms,
                "among the lines reported is " + TEXT,
                (telling, passage, said) -> telling.answer("among", List.of(said.group(1))));
        add(
                forms,
                "no line reported begins with " + TEXT,
                (telling, passage, said) -> telling.answer("none", List.of(said.group(1))));
        add(
                forms,
                "the first line reported does not begin with " + TEXT,
                (telling, passage, said) -> telling.answer("first", List.of(said.group(1))));
        add(
                forms,
                "the lines reported begin, in this order:",
                (telling, passage, said) -> telling.answer(
                        "order", passage.rows().stream().map(row -> row.get(0)).toList()));
        add(forms, "the passing state " + TEXT + " is seen", (telling, passage, said) -> {
            telling.issueMeanwhile("AT#VSTATE");
            telling.meanwhile("#STATE: \"" + said.group(1) + "\"");
        });
        add(forms, TEXT + " meanwhile is answered " + TEXT, (telling, passage, said) -> {
            telling.issueMeanwhile(said.group(1));
            telling.meanwhile("[CR][LF]" + said.group(2) + "[CR][LF]");
        });
        add(
                forms,
                "the modem ends the session as the host asked",
                (telling, passage, said) -> telling.ends(telling.accepted().byHost()));
        add(
                forms,
                "the modem ends the (coded|plain) session, the peer gone",
                (telling, passage, said) -> telling.ends(telling.accepted().byPeer(isCoded(said))));
        add(
                forms,
                "the modem ends the (coded|plain) session with " + TEXT,
                (telling, passage, said) -> telling.ends(telling.accepted().failed(isCoded(said), said.group(2))));
        add(forms, "the modem delivers a mail:", (telling, passage, said) -> telling.mail(passage.rows()));
        add(
                forms,
                "whatever the modem answers is recorded",
                (telling, passage, said) -> telling.add(new Act.Whatever()));
        add(forms, PEER + " receives nothing for (\\d{1,6}) seconds?", (telling, passage, said) -> {
            telling.add(new Act.Pass(seconds(said.group(1))));
            telling.look(passage);
        });
        add(
                forms,
                "the host stops reading",
                (telling, passage, said) -> telling.add(new Act.World("the host takes RTS away", true)));
        add(
                forms,
                "the host reads on",
                (telling, passage, said) -> telling.add(new Act.World("the host raises RTS again", true)));
    }

    private static boolean isCoded(MatchResult said) {
        return said.group(1).equals("coded");
    }

    private static void add(List<Form> forms, String sentence, Meaning meaning) {
        forms.add(new Form(Pattern.compile(sentence), meaning));
    }

    private static double seconds(String text) {
        return Double.parseDouble(text);
    }

    static Octets framed(Octets text) {
        return Octets.of("\r\n").and(text).and("\r\n");
    }
}
