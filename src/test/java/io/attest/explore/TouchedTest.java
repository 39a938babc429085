package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TouchedTest {

    private static final Touched TOUCHED = Touched.of(Suite.load(Path.of("features")));

    @Test
    void aPortOutOfRangeIsInTheSectionOfThePort() {
        assertThat(rows("\r\n#CME ERROR: 34882\r\n", "\r\nOK\r\n", "the host issues `AT#TCPPORT=1,65536`"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .first()
                .satisfies(row -> assertThat(row.section()).contains("#TCPPORT"));
    }

    @Test
    void aDefaultIsTheRowOfTheDefault() {
        assertThat(rows(
                        "#PPPMYIP: \"0.0.0.0\"\r\n\r\nOK\r\n",
                        "#PPPMYIP: \"10.0.0.1\"\r\n\r\nOK\r\n",
                        "the modem has its factory defaults",
                        "the host issues `AT#PPPMYIP?`"))
                .extracting(Touched.Row::id)
                .contains("R-2-076");
    }

    @Test
    void ofADisplayTheLineThatDiffersCounts() {
        assertThat(rows(
                        "#PPPMODE: 1[CR][LF]#PPPMYIP: \"0.0.0.0\"[CR][LF]",
                        "#PPPMODE: 1[CR][LF]#PPPMYIP: \"10.0.0.1\"[CR][LF]",
                        "the host issues `AT#VALL`"))
                .extracting(Touched.Row::section)
                .anyMatch(section -> section.contains("#PPPMYIP") || section.contains("#VALL"));
    }

    @Test
    void whatNoCaseSaysTouchesSomethingAllTheSame() {
        assertThat(rows("\r\n#CME ERROR: 34817\r\n", "", "the host issues `AT#NEVERHEARDOF`"))
                .isNotEmpty();
    }

    private static List<Touched.Row> rows(String expected, String came, String... sentences) {
        Story story = new Story(
                Set.of(),
                Stream.of(sentences)
                        .map(sentence -> new Turn(sentence, List.of(), List.of()))
                        .toList());
        return TOUCHED.rows(story, sentences.length - 1, expected, came);
    }
}
