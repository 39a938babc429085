package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was issued, expected and came: the account that a message gives of a mismatch. */
final class Account {

    /** Any final result code, with whatever precedes it. The framing of errors is that of E-09. */
    static final Pattern WHOLE_ANSWER =
            Pattern.compile("(.*?)\\r\\n?(OK|ERROR|[#+]CME ERROR ?: ?[^\\r\\n]*)\\r\\n", Pattern.DOTALL);

    private static final Pattern COMMAND_LINE = Pattern.compile("(?i)AT[ -~]*\\r");

    /** So often is a command line issued again whose answer was noise: the noise may not be over yet. */
    private static final int REPEATED = 3;

    private final Exchange exchange;
    private final IdleState idle;
    private final Duration quiet;
    private String lastChange = "";
    private boolean reading;

    Account(Exchange exchange, IdleState idle, Duration quiet) {
        this.exchange = exchange;
        this.idle = idle;
        this.quiet = quiet;
    }

    /** The host is about to write this. What reads only is told together with the last line that did not. */
    void written(byte[] bytes) {
        reading = IdleState.onlyReads(bytes);
        if (!reading) {
            lastChange = Exchange.name(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    Duration quiet() {
        return quiet;
    }

    List<Fact> facts(String expected, String came) {
        List<Fact> facts = new ArrayList<>();
        if (reading && !lastChange.isEmpty()) {
            facts.add(Fact.of("before", Layout.folded(lastChange)));
        }
        facts.addAll(List.of(issued(), Fact.of("expected", Layout.folded(expected)), Fact.of("came", came)));
        return facts;
    }

    Fact issued() {
        return Fact.of("issued", Layout.beside(exchange.lastWritten(), "at " + exchange.lastWriteAt()));
    }

    /**
     * What the modem wrote, or did not, in place of what was expected.
     *
     * @param canonical the canonical bytes
     * @param expected how the message names what was expected
     */
    Finding mismatch(String canonical, String expected, Wait wait) {
        String came = exchange.drain(quiet);
        if (came.isEmpty()) {
            // Told before the modem is asked for a sign of life, which is an exchange of its own.
            List<Fact> silence = facts(
                    expected,
                    Layout.beside("nothing", "in " + Layout.seconds(wait.after().truncatedTo(ChronoUnit.MILLIS))));
            String back = idle.revive(exchange);
            if (back.isEmpty()) {
                return Finding.inconclusive(
                        Attribution.BENCH, "the modem does not answer at all, not even a plain AT", silence);
            }
            silence.add(Fact.of("then", back));
            return Finding.fail("the modem keeps silent", silence);
        }
        Matcher first = WHOLE_ANSWER.matcher(came);
        int end = first.lookingAt() ? first.end() : came.length();
        List<Fact> facts = facts(
                expected,
                Layout.beside(
                        Brackets.of(came.substring(0, end)),
                        "after " + wait.after().toMillis() + " ms"));
        if (end < came.length()) {
            facts.add(Fact.of("then", Layout.folded(Brackets.of(came.substring(end)))));
        }
        if (Noise.isIn(came) && !Noise.isIn(canonical) && isAnsweredNow(answer -> answer.contains(canonical))) {
            facts.add(Fact.of("again", "issued once more it was answered as it must be"));
            return Finding.inconclusive(Attribution.BENCH, "noise came in place of an answer, and went away", facts);
        }
        return Finding.fail(Headline.of(canonical, came), facts);
    }

    /** What came where nothing may come. */
    Finding surplus(String expected, String surplus) {
        List<Fact> facts = facts(expected, Layout.folded(Brackets.of(surplus)));
        if (Noise.isIn(surplus) && isAnsweredNow(answer -> !answer.isEmpty() && !Noise.isIn(answer))) {
            facts.add(Fact.of("again", "issued once more it was answered without"));
            return Finding.inconclusive(Attribution.BENCH, "noise came behind an answer, and went away", facts);
        }
        return Finding.fail("more came than was expected", facts);
    }

    /** What garbles an answer in the modem garbles it again; what does so on the line does not. */
    private boolean isAnsweredNow(Predicate<String> rightly) {
        String commandLine = exchange.command();
        if (!COMMAND_LINE.matcher(commandLine).matches()
                || idle.postamble().services().isData()) {
            return false;
        }
        for (int time = 0; time < REPEATED; time++) {
            exchange.write(IdleState.bytes(commandLine));
            Wait wait = exchange.await(WHOLE_ANSWER, quiet);
            String answer = wait.outcome() == Outcome.MATCH ? wait.text() : "";
            if (rightly.test(answer + exchange.drain(quiet))) {
                return true;
            }
        }
        return false;
    }

    /** Lines of a report that are not those expected. */
    Finding differing(String expected, List<String> lines) {
        return Finding.fail(
                "the report is not what the manual says",
                facts(expected, Layout.folded(Brackets.of(String.join("\r\n", lines)))));
    }
}
