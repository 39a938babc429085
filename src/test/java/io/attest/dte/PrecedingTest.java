package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.dte.Acceptances.Rule;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A rule may ask to which command line an answer belongs. */
final class PrecedingTest {

    /** Only the command that starts a listening may go without its OK, and only at once. */
    private static final Rule NO_OK = new Rule(
            "E-159", Level.STRICT, List.of(), Pattern.compile("(?<=#LTCPSTART=[12]\\r\\x1e\\n)\\r\\nOK\\r\\n\\z"), "");

    private final ScriptedModem modem = ScriptedModem.living();
    private final Exchange exchange = new Exchange(
            new PipeLine(modem, "scripted"),
            new Transcript(),
            new Chatter(Patience.DEFAULT.quiet()),
            new Services(),
            new Meter(0));

    @Test
    void theAnswerToTheCommandItIsAboutMayBeAbsent() {
        exchange.write(IdleState.bytes("AT#LTCPSTART=1\r"));
        assertThat(nothingWillDo()).isTrue();
    }

    @Test
    void thatToAnotherCommandMayNot() {
        exchange.write(IdleState.bytes("AT#LTCPSTART=1\r"));
        exchange.write(IdleState.bytes("AT#TCPPORT=1,23\r"));
        assertThat(nothingWillDo()).isFalse();
    }

    @Test
    void norThatBehindSomethingElse() {
        modem.answers("AT#LTCPSTART=1", "\r\nRING\r\n");
        exchange.write(IdleState.bytes("AT#LTCPSTART=1\r"));
        exchange.drain(Patience.DEFAULT.quiet());
        assertThat(nothingWillDo()).isFalse();
    }

    @Test
    void whatIsVeryLongIsSeenByItsEnd() {
        exchange.write(IdleState.bytes(" ".repeat(1000) + "AT#LTCPSTART=2\r"));
        assertThat(exchange.preceding()).hasSizeLessThan(100);
        assertThat(nothingWillDo()).isTrue();
    }

    private boolean nothingWillDo() {
        return new Expectation(exchange.preceding(), ScriptedModem.OK, "OK", List.of(NO_OK))
                .accepted()
                .matcher("")
                .matches();
    }
}
