package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import io.attest.line.Brackets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole answer of several lines, up to its final result code; each of these takes it and judges it in its way. */
public final class WholeReport {

    private static final Pattern SESSION_OVER =
            Pattern.compile(".*\\r\\n(?i:ok)_Info_SocketClosed\\r\\n", Pattern.DOTALL);

    private final Exchange exchange;
    private final Latitude latitude;
    private final Account account;
    private final Duration longest;

    WholeReport(Exchange exchange, Latitude latitude, Account account, Duration longest) {
        this.exchange = exchange;
        this.latitude = latitude;
        this.account = account;
        this.longest = longest;
    }

    /** The lines of the whole answer up to its final result code, which is not judged. Each line ends with CR LF. */
    public List<String> lines() {
        Wait wait = exchange.await(Account.WHOLE_ANSWER, longest);
        if (wait.outcome() != Outcome.MATCH && SESSION_OVER.matcher(wait.text()).matches()) {
            // Nothing more has come, and nothing more need come (E-165).
            wait = exchange.await(SESSION_OVER, Duration.ZERO);
        }
        if (wait.outcome() != Outcome.MATCH) {
            throw account.mismatch("", "a report and a final result code", wait);
        }
        int last = Math.max(wait.text().lastIndexOf("\r\n", wait.text().length() - 3), 0);
        return List.of(wait.text().substring(0, last).split("\r\n", -1));
    }

    /** Expects that one line of the whole answer is this one. */
    public void among(String line) {
        Expectation expectation = latitude.expectation(line, Brackets.of(line));
        List<String> lines = lines();
        String report = String.join("\r\n", lines) + "\r\n";
        // An accepted form may take more than one line, but begins and ends with whole ones.
        Matcher found = Pattern.compile(
                        "(?<=^|\\r\\n)(?!\\r\\n)(?:" + expectation.accepted() + ")(?=\\r\\n)", Pattern.DOTALL)
                .matcher(report);
        if (!found.find()) {
            throw account.differing("a line " + expectation.shown(), lines);
        }
        latitude.accept(expectation, found.group());
    }

    /** Expects that the lines of the whole answer that begin with a number sign begin so, one by one. */
    public void inOrder(List<String> beginnings) {
        List<String> lines = lines();
        List<String> named = lines.stream().filter(line -> line.startsWith("#")).toList();
        boolean same = named.size() == beginnings.size();
        for (int at = 0; same && at < named.size(); at++) {
            Expectation expectation = latitude.expectation(beginnings.get(at), beginnings.get(at));
            same = expectation.accepted().matcher(named.get(at)).lookingAt();
        }
        if (!same) {
            throw account.differing(
                    "lines that begin, in this order, " + Brackets.of(String.join(" | ", beginnings)), lines);
        }
    }

    /** Expects that the whole answer has a first line, not empty, which begins otherwise. */
    public void firstBeginsOtherwise(String beginning) {
        List<String> lines = lines();
        String first =
                lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
        if (first.isEmpty() || first.startsWith(beginning)) {
            throw account.differing("a first line that does not begin with " + Brackets.of(beginning), lines);
        }
    }

    /** Expects that no line of the whole answer begins so. */
    public void noneBegins(String beginning) {
        List<String> lines = lines();
        if (lines.stream().anyMatch(line -> line.startsWith(beginning))) {
            throw account.differing("no line that begins with " + Brackets.of(beginning), lines);
        }
    }
}
