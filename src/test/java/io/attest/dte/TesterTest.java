package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.attest.line.Line;
import io.attest.line.Transcript;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tester against modems that are awkward in one way each. */
final class TesterTest {

    private final Awkward modem = new Awkward();
    private final IdleState idle = new IdleState(Patience.DEFAULT, () -> {
        throw new IllegalStateException("no switch");
    });

    private Tester tester() {
        return new Tester(modem, new Transcript(), Patience.DEFAULT, List.of(), Acceptances.Level.STRICT, idle);
    }

    @Test
    void theDigitOfAnEchoedCommandLineIsNoResultCode() {
        Tester tester = tester();
        tester.begin();
        tester.issue("AT#PPPMODE=1");
        tester.answers("OK");
        tester.end();
        assertThat(modem.echo).isFalse();
    }

    @Test
    void anEchoThatStaysIsTakenAlsoBetweenThePartsOfAnEntry() {
        modem.echoStays = true;
        Tester tester = tester();
        tester.begin();
        tester.write(bytes("AT#PPP"));
        tester.write(bytes("MODE=1\r"));
        tester.answers("OK");
        tester.end();
    }

    @Test
    void aCaseThatSetsTheEchoJudgesIt() {
        modem.echoStays = true;
        Tester tester = tester();
        tester.begin();
        tester.issue("ATE0");
        tester.answers("OK");
        tester.issue("AT");
        Finding finding = catchThrowableOfType(Finding.class, () -> tester.answers("OK"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aModemThatHangsWithoutASwitchIsInconclusiveAndNamesTheCommand() {
        Tester tester = tester();
        tester.begin();
        modem.silent = true;
        tester.issue("AT#VALL");
        Finding finding = catchThrowableOfType(Finding.class, () -> tester.answers("OK"));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.facts().toString()).contains("AT#VALL[CR]");
    }

    @Test
    void aModemThatNeverFallsQuietEndsTheWait() {
        Tester tester = tester();
        tester.begin();
        modem.chatters = true;
        tester.issue("AT#PPPMODE?");
        assertThat(catchThrowableOfType(Finding.class, tester.wholeReport()::lines)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(modem.elapsed()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void bytesThatComeBeforeTheFirstCommandAreNotHeldAgainstTheCase() {
        tester().begin();
        modem.coming.add("late\r\n");
        Tester next = tester();
        next.begin();
        Finding finding = catchThrowableOfType(Finding.class, () -> next.issue("AT"));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.attribution()).isEqualTo(Attribution.IUT);
    }

    @Test
    void aPreambleAsksForOkAndNotForItsFraming() {
        Tester tester = tester();
        tester.begin();
        modem.ending = "\r";
        tester.prepare("AT#PPPMODE=1");
        modem.ending = "\r\n";
        tester.issue("AT#PPPMODE=1");
        tester.answers("OK");
    }

    @Test
    void aLongReportThatDiffersOnlyAtItsEndIsToldFromTheRightOneAtOnce() {
        List<String> lines = Collections.nCopies(70, "#SUBJ1: \"\"");
        String came = String.join("\r\n", Collections.nCopies(70, "#SUBJ1: \" \"")) + "!";
        List<String> errata = List.of("E-10", "E-17", "E-19", "E-21", "E-98", "E-204");
        for (Acceptances.Level level : Acceptances.Level.values()) {
            Pattern accepted = new Expectation(String.join("\r\n", lines) + "\r\n", "", errata, level).accepted();
            boolean matches = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> accepted.matcher(came).lookingAt());
            assertThat(matches).isFalse();
        }
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Answers OK to every line. Echo and answer never come in one read, nor without waiting. */
    private static final class Awkward implements Line {

        final Deque<String> coming = new ArrayDeque<>();
        boolean echo = true;
        boolean echoStays;
        boolean silent;
        boolean chatters;
        String ending = "\r\n";
        private Duration now = Duration.ZERO;
        private String line = "";

        @Override
        public void write(byte[] bytes) {
            if (silent || chatters) {
                return;
            }
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (echo) {
                coming.add(text);
            }
            line += text;
            if (line.endsWith("\r")) {
                echo &= !line.equals("ATE0\r") || echoStays;
                line = "";
                coming.add("\r\nOK" + ending);
            }
        }

        @Override
        public byte[] read(Duration longest) {
            if (chatters && !longest.isZero()) {
                now = now.plusMillis(100);
                return bytes("+DBG: 1\r\n");
            }
            if (longest.isZero()
                            && line.isEmpty()
                            && !String.valueOf(coming.peek()).startsWith("late")
                    || coming.isEmpty()) {
                now = now.plus(longest);
                return new byte[0];
            }
            now = now.plusMillis(1);
            return bytes(coming.remove());
        }

        @Override
        public Duration elapsed() {
            return now;
        }

        @Override
        public String name() {
            return "awkward";
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
