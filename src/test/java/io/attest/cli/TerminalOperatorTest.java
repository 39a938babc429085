package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.BarProgress;
import io.attest.report.Progress;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person at a terminal that is a pipe. */
final class TerminalOperatorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    private final Progress progress = new BarProgress(out, 80, InstantSource.system(), false);

    @Test
    void theLineThatIsTypedAfterTheQuestionIsTheAnswer() throws IOException {
        PipedWriter keyboard = new PipedWriter();
        PipedReader typed = new PipedReader(keyboard);
        // Every question is answered when it has been shown, as a person would.
        PrintStream screen = new PrintStream(shown, true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                super.print(text);
                if (text.endsWith("> ")) {
                    type(keyboard, text.contains("first") ? "\n" : "stuck\n");
                }
            }
        };
        type(keyboard, "typed too early\n");
        TerminalOperator operator = new TerminalOperator(
                new BufferedReader(typed), screen, new BarProgress(screen, 80, InstantSource.system(), false));
        assertThat(operator.ask("the first", PATIENCE)).contains("");
        assertThat(operator.ask("the second", PATIENCE)).contains("stuck");
        assertThat(written()).contains("operator, within 30 s: the first\n> ");
    }

    @Test
    void nothingInAQuestionMovesTheCursor() throws IOException {
        TerminalOperator operator = operator(new PipedReader(new PipedWriter()));
        operator.ask("call \u001b[2J\r\n\u0007now", Duration.ofMillis(50));
        assertThat(written().replace("\r\u001b[K", ""))
                .startsWith("operator, within 0 s: call [ESC][2J[CR][LF][0x07]now\n> ");
    }

    @Test
    void aTerminalThatHasGoneAnswersNothingAndIsNotAskedAgain() {
        TerminalOperator operator = operator(new StringReader(""));
        assertThat(operator.ask("one", PATIENCE)).isEqualTo(Optional.empty());
        assertThat(operator.ask("two", PATIENCE)).isEqualTo(Optional.empty());
        assertThat(written()).doesNotContain("two");
    }

    @Test
    void aPersonWhoTypesNothingIsNotWaitedForBeyondThePatience() throws IOException {
        TerminalOperator operator = operator(new PipedReader(new PipedWriter()));
        assertThat(operator.ask("one", Duration.ofMillis(50))).isEmpty();
        assertThat(written()).endsWith("> no answer: the case is not run; leave everything as it was\n");
    }

    private TerminalOperator operator(Reader typed) {
        return new TerminalOperator(new BufferedReader(typed), out, progress);
    }

    private static void type(PipedWriter keyboard, String text) {
        try {
            keyboard.write(text);
            keyboard.flush();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private String written() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
