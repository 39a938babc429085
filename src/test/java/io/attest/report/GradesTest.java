package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.report.grade.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest {

    @TempDir
    private Path folder;

    static Stream<Grade> grades() {
        return Stream.of(Graded.perfect(), Graded.bad(), Graded.withoutPrecision(), Graded.empty());
    }

    @ParameterizedTest
    @MethodSource("grades")
    void whatIsWrittenReadsBackAndWritesTheSameAgain(Grade grade) throws IOException {
        Grades.write(folder, grade);

        Grade read = Grades.read(folder.resolve("grade.json"));

        assertThat(read).isEqualTo(grade);
        assertThat(folder.resolve("grade.json")).content().isEqualTo(Grades.json(read));
        assertThat(folder.resolve("grade.html")).content().isEqualTo(Grades.html(read));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whoTakesTheJsonApartFindsTheRatesInFront() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Grades.json(Graded.bad()));

        assertThat(json.at("/killRate")).hasToString("{\"part\":55,\"of\":60,\"percent\":91.7}");
        assertThat(json.at("/precision")).hasToString("{\"part\":48,\"of\":55,\"percent\":87.3}");
        assertThat(json.at("/falseAlarmRate")).hasToString("{\"part\":1,\"of\":12,\"percent\":8.3}");
        assertThat(json.at("/falseAlarms")).hasToString("[\"variant-4\"]");
        assertThat(json.at("/operators/stale data")).hasToString("{\"faults\":12,\"killed\":11,\"precise\":10}");
    }

    @Test
    void aRateOfNothingIsNull() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Grades.json(Graded.withoutPrecision()));

        assertThat(json.at("/precision/percent").isNull()).isTrue();
        assertThat(json.at("/operators/stale data/precise").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"killRate\" : {\n    \"part\" : 55|\"killRate\" : {\n    \"part\" : 56",
                "\"schema\" : \"1.0\"|\"schema\" : \"9.0\"",
                "\"harmful\":true|\"harmful\":false",
                "\"cases\":3|\"cases\":3,\"odd\":1",
                "\"cases\":3,|",
                "\"cases\":3|\"cases\":null",
                "\"first\":\"\"|\"first\":null",
                "{|{ \"schema\" : \"1.0\",",
                "}\n|}\n{}",
                "\"|'"
            })
    void anythingElseIsRefusedWithTheWayOut(String change) throws IOException {
        String[] parts = change.split("\\|", -1);
        Path file = folder.resolve("grade.json");
        String whole = Grades.json(Graded.bad());
        int last = whole.lastIndexOf(parts[0]);
        int at = parts[0].equals("}\n") ? last : whole.indexOf(parts[0]);
        Files.writeString(file, whole.substring(0, at) + parts[1] + whole.substring(at + parts[0].length()));

        assertThatThrownBy(() -> Grades.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + " is no grade: ")
                .hasMessageEndingWith("; measure again with ./attest grade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "1"})
    void somethingElseIsNoGrade(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("grade.json"), text);

        assertThatThrownBy(() -> Grades.read(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverFormatsItAnewLosesNothing() throws IOException {
        Path file = folder.resolve("grade.json");
        ObjectMapper mapper = new ObjectMapper();
        Files.writeString(
                file, mapper.readTree(Grades.json(Graded.bad())).toString().replace("284.25", "284.250"));

        assertThat(Grades.read(file)).isEqualTo(Graded.bad());
    }

    @Test
    void theFirstWordsCountTheAims() {
        assertThat(Grades.html(Graded.perfect())).contains("<h1>All three aims are met</h1>");
        assertThat(Grades.html(Graded.bad())).contains("<h1>3 of 3 aims are missed</h1>");
        assertThat(Grades.html(Graded.withoutPrecision()))
                .contains("<h1>No aim is missed, but 1 of 3 not measured</h1>");
        assertThat(Grades.html(Graded.empty())).contains("<h1>Nothing was graded</h1>");
    }

    @Test
    void aVariantThatFailsEverywhereIsCutShort() {
        List<String> everywhere =
                IntStream.range(0, 500).mapToObj(at -> "R-5-010." + at).toList();

        assertThat(Grades.html(Graded.of(List.of(Graded.variant(1, everywhere)))))
                .contains("R-5-010.11<", "and 488 more cases, in grade.json")
                .doesNotContain("R-5-010.12<");
    }

    @Test
    void nothingOfAHostileWordRuns() {
        assertThat(Grades.html(Graded.hostile(Runs.HOSTILE)))
                .doesNotContain("<script>alert", "<img", "\u202E", "\u001b", "\u0000")
                .contains("&lt;script&gt;");
    }
}
