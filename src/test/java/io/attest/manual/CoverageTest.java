package io.attest.manual;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Manual manual = Manual.load();

    @Test
    void withoutCasesEverythingTestableIsMissing() {
        Coverage coverage = Coverage.of(manual, Map.<String, List<String>>of());

        assertThat(coverage.rows()).isEqualTo(new Count(689, 0, 33, 656));
        assertThat(coverage.requirements()).isEqualTo(new Count(617, 0, 5, 612));
        assertThat(coverage.missing()).hasSize(656 + 612);
        assertThat(coverage.chapters())
                .extracting(ChapterCoverage::chapter)
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B");
    }

    @Test
    void aCaseCoversItsOwnBaseAndWhatItNames() {
        Coverage coverage = Coverage.of(manual, Map.of("R-2-014.above", List.of("T-2-06.r01")));

        assertThat(coverage.rows().tested()).isEqualTo(1);
        assertThat(coverage.requirements().tested()).isEqualTo(1);
        assertThat(coverage.missing()).extracting(Coverage.Missing::id).doesNotContain("R-2-014", "T-2-06.r01");
    }

    @Test
    void whatOnlyAnEmulatorOrOnlyHardwareShowsIsTestable() {
        Coverage coverage = Coverage.of(manual, Map.<String, List<String>>of());

        assertThat(coverage.missing())
                .extracting(Coverage.Missing::id)
                .contains("T-9-01.r07", "T-B-01.r06", "R-9-007", "R-B-002");
    }

    @Test
    void anIdThatTheCatalogueLacksIsNamed() {
        Coverage coverage = Coverage.of(manual, Map.of("R-2-014.a", List.of("T-9-99.r01", "P-ANSWERMODE")));

        assertThat(coverage.unknown()).containsExactly("P-ANSWERMODE", "T-9-99.r01");
        assertThat(coverage.text()).contains("not in the catalogue; correct these ids in features/\n  P-ANSWERMODE\n");
    }

    @Test
    void theTextIsATableByChapterThenReasonsThenWhatIsMissing() {
        Map<String, List<String>> cases = new TreeMap<>();
        manual.entries().stream()
                .filter(entry -> entry.chapter() != Chapter.PING && entry.isTestable())
                .forEach(entry -> cases.put(entry.id() + ".only", List.of()));

        String text = Coverage.of(manual, cases).text();

        assertThat(text).startsWith("""
                chapter                                                 all  tested  not testable  missing
                0  Front matter                          rows             8       0             8        0
                                                         requirements     0       0             0        0
                1  Introduction                          rows            28      10            18        0
                                                         requirements     4       4             0        0
                2  Dialing services                      rows            93      91             2        0
                                                         requirements   143     141             2        0
                """);
        assertThat(text).contains("""
                7  PING services                         rows            10       0             0       10
                                                         requirements    20       0             0       20
                """);
        assertThat(text).contains("""
                not testable, and why
                   15  definition only
                    5  contact data, no device behaviour
                """);
        assertThat(text).contains("\nmissing\n  T-7-01.r01   AT#PING -> PINGDELAY: PINGDELAY influences the command\n");
    }

    @Test
    void theTotalsStandBelowTheChaptersAndThenTheCases() {
        String text =
                Coverage.of(manual, Map.of("R-2-014", List.of("T-2-06.r01"))).text();

        assertThat(text).contains("""
                total                                    rows           689       1            33      655
                                                         requirements   617       1             5      611
                                                         both          1306       2            38     1266

                1 cases

                not testable, and why
                """);
    }

    @Test
    void aStatementIsCutToTheWidthOfALine() {
        assertThat(Coverage.of(manual, Map.<String, List<String>>of()).text().lines())
                .allMatch(line -> line.length() <= 133)
                .anyMatch(line -> line.startsWith("  R-") && line.endsWith("..."));
    }

    @Test
    void theRecordIsJsonAsItStands() {
        JsonNode json = new ObjectMapper().valueToTree(Coverage.of(manual, Map.of("R-2-014", List.of())));

        assertThat(json.at("/chapters/2/requirements/tested").asInt()).isEqualTo(1);
        assertThat(json.at("/chapters/0/rows/not-testable").asInt()).isEqualTo(8);
        assertThat(json.at("/missing/0/id").asText()).isEqualTo("T-1-01.r01");
    }
}
