package io.attest.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualTest {

    private final Manual manual = Manual.load();

    @Test
    void theCatalogueIsWhole() {
        assertThat(manual.tables()).hasSize(137);
        assertThat(manual.rows()).hasSize(689);
        assertThat(manual.requirements()).hasSize(617);
        assertThat(manual.errata()).hasSize(246);
        assertThat(manual.parameters()).hasSize(72);
        assertThat(manual.commands()).hasSize(52);
    }

    @Test
    void everyRowHasItsTableAndEveryEntryASection() {
        assertThat(manual.rows()).allMatch(row -> row.id().startsWith(row.table() + ".r"));
        assertThat(manual.rows()).allMatch(row -> manual.table(row.table()).isPresent());
        assertThat(manual.entries()).allMatch(entry -> manual.sections().contains(manual.section(entry)));
        assertThat(manual.sections())
                .allMatch(section ->
                        manual.entries().stream().map(manual::section).anyMatch(section::equals));
    }

    @Test
    void everyErratumNamedIsInTheList() {
        Stream<String> named = Stream.of(
                        manual.entries().stream().map(Entry::errata),
                        manual.parameters().stream().map(Parameter::errata),
                        manual.commands().stream().map(Command::errata))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
        assertThat(named).isNotEmpty().allMatch(id -> manual.erratum(id).isPresent());
    }

    @Test
    void whatIsNotTestableSaysWhy() {
        assertThat(manual.entries())
                .filteredOn(entry -> !entry.isTestable())
                .hasSize(38)
                .noneMatch(entry -> entry.why().isEmpty());
    }

    @Test
    void aCellWithSeveralValuesIsAListAndAnEmptyOneIsNone() {
        assertThat(manual.entry("T-2-02.r01").orElseThrow().errata()).containsExactly("E-43", "E-44");
        assertThat(manual.entry("T-2-06.r01").orElseThrow().errata()).isEmpty();
    }

    @Test
    void commasAndQuotesInCellsSurvive() {
        assertThat(manual.entry("T-2-02.r01").orElseThrow().says())
                .isEqualTo("AT#CALLSCREENNUM=\"0\" -> OK: default; no remote caller authorised");
        assertThat(manual.parameters().get(0).defaultValue()).isEqualTo("0");
    }

    @Test
    void theBaseOfACaseIsTheLongestIdItStartsWith() {
        assertThat(manual.baseOf("R-2-014.above")).contains("R-2-014");
        assertThat(manual.baseOf("R-2-014")).contains("R-2-014");
        assertThat(manual.baseOf("T-2-01.r02.x")).contains("T-2-01.r02");
        assertThat(manual.baseOf("T-2-01.r02.x.y")).contains("T-2-01.r02");
    }

    @Test
    void tablesParametersCommandsAndErrataAreNoBase() {
        assertThat(Stream.of("T-2-01", "P-ANSWERMODE", "C-SET", "E-01", "R-2-0144", "R-2-014x", "", "."))
                .allMatch(id -> manual.baseOf(id).isEmpty());
    }

    @Test
    void aSectionReadsAsAPlace() {
        assertThat(manual.section("T-5-03.r01")).hasToString("chapter 5, #LTCPSTART Open Listening Mode");
        assertThat(manual.section("R-2-014").heading()).isEqualTo("#CALLBACKTIMER Set Automatic Call-Back Wait");
    }

    @Test
    void aSectionOfAnUnknownIdSaysHowIdsLook() {
        assertThatThrownBy(() -> manual.section("T-2-01"))
                .hasMessage("no row or requirement T-2-01 in the catalogue; "
                        + "rows are written T-2-05.r03, requirements R-2-014");
    }
}
