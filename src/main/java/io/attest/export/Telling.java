package io.attest.export;

import io.attest.dte.Accepted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the acts of a case, step by step. What the host wrote is taken from the transcript, since a bench may write
 * otherwise than the feature; what it expected from the sentence. In the step that failed nothing is told behind what was
 * written last.
 */
final class Telling {

    private static final Pattern MNEMONIC = Pattern.compile("AT[#+&]?\\w*");

    private final List<Act> acts = new ArrayList<>();
    private final Accepted accepted;
    private final Bench bench;
    private boolean surplus;
    private boolean failed;
    private boolean hasGap;
    private String written = "";
    private List<String> notSet = List.of();
    private boolean over;

    Telling(Accepted accepted, Bench bench) {
        this.accepted = accepted;
        this.bench = bench;
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    Accepted accepted() {
        return accepted;
    }

    Bench bench() {
        return bench;
    }

    /** @param unread whether the step failed because something was unread */
    void step(Passage passage, boolean unread) {
        failed = passage.failed();
        surplus = failed && unread;
        written = passage.host();
        notSet = passage.notSet();
        hasGap = passage.hasGap();
        over = false;
        Sentences.tell(this, passage);
        if (surplus && !(acts.get(acts.size() - 1) instanceof Act.Silence)) {
            acts.add(new Act.Silence(0.5));
        }
    }

    void add(Act act) {
        if (!over) {
            acts.add(act);
        }
    }

    /** Whether the failure was reached. */
    boolean isOver() {
        return over;
    }

    /** The octets of a notation, perhaps in back-ticks, as the bench had them. */
    Octets told(String notation) {
        boolean quoted = notation.length() > 1 && notation.startsWith("`") && notation.endsWith("`");
        return Octets.read(
                bench.told(quoted ? notation.substring(1, notation.length() - 1) : notation), bench.secrets());
    }

    boolean isSet(String commandLine) {
        return !notSet.contains(bench.told(commandLine)) && !notSet.contains(commandLine);
    }

    /** Writes a command line; false where the step had failed before. */
    boolean issue(String commandLine) {
        Octets line = told(commandLine).and("\r");
        Optional<Octets> there = taken(line);
        if (there.isEmpty() && surplus) {
            over = true;
            acts.add(new Act.Silence(0.5));
            return false;
        }
        put(there.orElse(line), 0, true);
        return true;
    }

    /** Issues a command line while the answer to another is awaited. */
    void issueMeanwhile(String commandLine) {
        Octets line = told(commandLine).and("\r");
        put(taken(line).orElse(line), 0, false);
    }

    /** Writes all that the host wrote in this step. */
    void write(String notation, int atATime) {
        Octets octets = told(notation);
        if (written.isEmpty() && surplus) {
            return;
        }
        String there = written;
        written = "";
        boolean asTold = there.equals(plain(octets)) || there.isEmpty() || hasGap || octets.isMadeAs(there);
        put(asTold ? octets : Octets.read(there, bench.secrets()), atATime, false);
    }

    private void put(Octets octets, int atATime, boolean alone) {
        accepted.written(octets.plain().orElse(""));
        add(new Act.Write(octets, atATime, alone));
    }

    void setting(String commandLine) {
        settings(List.of(commandLine));
    }

    /** Command lines that prepare. Some were not written because the modem had the value: the script has to. */
    void settings(List<String> commandLines) {
        List<Octets> lines = new ArrayList<>();
        int last = -1;
        for (String commandLine : commandLines) {
            Octets line = told(commandLine);
            if (isSet(unquoted(commandLine))) {
                Optional<Octets> there = taken(line.and("\r"));
                last = there.isPresent() ? lines.size() : last;
                lines.add(there.map(Telling::withoutEnd).orElse(line));
            }
        }
        int count = failed && !isWhole(lines.size(), last) ? Math.max(last + 1, surplus ? 0 : 1) : lines.size();
        for (Octets line : lines.subList(0, Math.min(count, lines.size()))) {
            accepted.written(line.plain().orElse("") + "\r");
            add(new Act.Setting(line));
        }
        over = failed && count < lines.size();
    }

    /** Whether the failed step has gone on behind these lines. */
    private boolean isWhole(int count, int last) {
        return last == count - 1 || written.contains("AT#CONNECTIONSTART");
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }

    private static Octets withoutEnd(Octets line) {
        String shown = line.shown();
        List<Octets.Part> parts = new ArrayList<>(line.parts());
        int last = parts.size() - 1;
        if (shown.endsWith("[CR]") && parts.get(last) instanceof Octets.Literal literal) {
            parts.set(
                    last,
                    new Octets.Literal(
                            literal.latin1().substring(0, literal.latin1().length() - 1)));
        }
        return new Octets(parts);
    }

    /** Takes a command line off what the host wrote, if it wrote that next, though perhaps with another value. */
    private Optional<Octets> taken(Octets line) {
        String wanted = plain(line);
        if (written.startsWith(wanted)) {
            written = written.substring(wanted.length());
            return Optional.of(line);
        }
        int end = written.indexOf("[CR]");
        String next = end < 0 ? "" : written.substring(0, end + "[CR]".length());
        Matcher mnemonic = MNEMONIC.matcher(line.shown());
        if (!next.isEmpty() && mnemonic.lookingAt() && mnemonic.end() > 2 && next.startsWith(mnemonic.group())) {
            written = written.substring(next.length());
            return Optional.of(Octets.read(next, bench.secrets()));
        }
        return Optional.empty();
    }

    /** As a transcript has it: what is generated stands there in full, and is compared by nobody. */
    private static String plain(Octets octets) {
        return octets.parts().stream().anyMatch(Octets.Generated.class::isInstance) ? "\0" : octets.shown();
    }

    /** The modem is switched off and on. */
    void restart() {
        accepted.reset();
        add(new Act.Restart());
    }

    void expect(String canonical, double within) {
        expect(Octets.of(canonical), within);
    }

    void expect(Octets canonical, double within) {
        expect(canonical, within, Optional.empty());
    }

    void expect(Octets canonical, double within, Optional<Act.Window> window) {
        add(new Act.Expect(Braces.literal(canonical), regex(canonical), within, window));
    }

    private Optional<String> regex(Octets canonical) {
        return canonical.plain().flatMap(accepted::regex);
    }

    void ends(Accepted.Ending ending) {
        add(new Act.Expect(Octets.of(ending.canonical()), ending.regex(), 10, Optional.empty()));
    }

    void reads(String commandLine, String line) {
        if (issue(commandLine)) {
            expect(told(line).and("\r\n\r\nOK\r\n"), Act.ANSWER);
        }
    }

    void readAll(List<List<String>> rows) {
        for (int at = 0; at < rows.size() && !over; at++) {
            List<String> row = rows.get(at);
            boolean reached = at == 0
                    || !failed
                    || surplus
                    || written.startsWith(plain(told(row.get(0)).and("\r")));
            if (reached) {
                reads(row.get(0), row.get(1));
            } else {
                over = true;
            }
        }
    }

    void only(double silence, List<List<String>> rows) {
        add(new Act.Only(
                silence,
                rows.stream()
                        .map(row -> {
                            Octets text = Sentences.framed(told(row.get(0)));
                            return new Act.Indication(
                                    Braces.literal(text),
                                    regex(text),
                                    Integer.parseInt(row.get(1)),
                                    Integer.parseInt(row.get(2)));
                        })
                        .toList()));
    }

    void answer(String rule, List<String> notations) {
        List<Octets> lines = notations.stream().map(this::told).toList();
        add(new Act.Answer(
                rule,
                lines.stream().map(Braces::literal).toList(),
                lines.stream().map(this::regex).toList()));
    }

    /** Something that is said among what another command says. */
    void meanwhile(String notation) {
        Octets text = told(notation);
        String regex = regex(text).orElse(Pattern.quote(text.plain().orElse("")));
        add(new Act.Expect(Braces.literal(text), Optional.of(".*?" + regex), 5, Optional.empty()));
        add(new Act.Whatever());
    }

    void mail(List<List<String>> rows) {
        List<Octets> before = new ArrayList<>();
        Optional<Octets> body = Optional.empty();
        boolean nothingBefore = false;
        boolean cutOff = false;
        for (List<String> row : rows) {
            if (row.get(0).startsWith("body")) {
                body = Optional.of(told(row.get(1)));
                cutOff = row.get(0).contains("cut off");
            } else if (unquoted(row.get(1)).equals("nothing")) {
                nothingBefore = true;
            } else {
                before.add(told(row.get(1)));
            }
        }
        add(new Act.Mail(nothingBefore ? Optional.empty() : Optional.of(before), body, cutOff));
    }

    void world(Passage passage) {
        add(new Act.World(
                Words.of(bench.told(sentence(passage))), passage.keyword().equals("When")));
    }

    void look(Passage passage) {
        add(new Act.Look(Words.of(bench.told(sentence(passage)))));
    }

    private static String sentence(Passage passage) {
        return String.join("\n", passage.lines().isEmpty() ? List.of(passage.sentence()) : all(passage));
    }

    private static List<String> all(Passage passage) {
        List<String> lines = new ArrayList<>(List.of(passage.sentence()));
        List<List<String>> rows = passage.rows();
        lines.addAll(
                rows.isEmpty()
                        ? passage.lines()
                        : rows.stream()
                                .map(row -> "  " + String.join(": ", row))
                                .toList());
        return lines;
    }
}
