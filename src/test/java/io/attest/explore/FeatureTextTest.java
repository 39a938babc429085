package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.Transcript;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureTextTest {

    private static final String ALL_OCTETS = IntStream.range(0, 256)
            .mapToObj(octet -> String.valueOf((char) octet))
            .collect(Collectors.joining());

    @TempDir
    private Path folder;

    @Test
    void whateverAModemWritesTheFeatureHoldsIt() throws IOException {
        FeatureText text = text("the host issues `AT#VALL`", ALL_OCTETS + "`{word}[CR]<id>|\r\n");
        assertThat(text.text().chars()).allMatch(sign -> sign == '\n' || sign >= ' ' && sign <= '~');
        assertThat(read(text).steps().get(1))
                .startsWith("the modem writes within 10 s `[NUL][SOH]")
                .endsWith("[0xFF][0x60]{{word}[[CR]<id>|[CR][LF]`");
    }

    @Test
    void theNameOfAFileHoldsNothingOfTheModems() {
        assertThat(text("the host issues `AT../../etc/passwd`", "x").slug()).matches("[a-z0-9-]{1,40}");
        assertThat(text("the host issues `AT#../..[NUL]`", "x").slug()).matches("[a-z0-9-]{1,40}");
        assertThat(text("the host writes `[ETX][CR]`", "x").slug()).matches("[a-z0-9-]{1,40}");
    }

    @Test
    void theSameDialogueHasTheSameId() {
        String id = text("the host issues `AT`", "x").id();
        assertThat(id)
                .matches("X-[0-9a-f]{8}")
                .isEqualTo(text("the host issues `AT`", "x").id());
        assertThat(id).isNotEqualTo(text("the host issues `AT`", "y").id());
    }

    @Test
    void aTableStandsBelowItsSentence() throws IOException {
        TestCase test = read(text("the network has seen:\n| pdp.apn | a |", ""));
        assertThat(test.arguments().get(0)).containsExactly("pdp.apn", "a");
    }

    private TestCase read(FeatureText text) throws IOException {
        Files.writeString(folder.resolve("one.feature"), text.text());
        return Suite.load(folder).cases().get(0);
    }

    private static FeatureText text(String sentence, String heard) {
        List<Turn.Piece> pieces = heard.isEmpty() ? List.of() : List.of(new Turn.Piece(Duration.ZERO, heard));
        Story story = new Story(Set.of("observe"), List.of(new Turn(sentence, pieces, List.of())));
        Finding finding = Finding.fail("the modem wrote \r\n# odd\u0000", List.of(Fact.of("came", heard)));
        Rehearsal.Rehearsed rehearsed = new Rehearsal.Rehearsed(story, Set.of(), Optional.empty(), new Transcript());
        return new FeatureText(
                new Divergence(rehearsed, new Outcome.Differs(0, "", finding), Set.of("E-10")),
                List.of(new Touched.Row("R-2-014", "chapter 2")),
                true);
    }
}
