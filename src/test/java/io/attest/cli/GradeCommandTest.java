package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Grades;
import io.attest.report.grade.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest grade} with a fault or two. */
final class GradeCommandTest {

    @TempDir
    private Path folder;

    private Invocation grade(String... arguments) {
        List<String> all = new ArrayList<>(List.of("grade"));
        all.addAll(List.of(arguments));
        return Invocation.of(all.toArray(String[]::new));
    }

    @Test
    void gradeIsToldAndWritten() {
        Path out = folder.resolve("out");
        Invocation grade =
                grade("--fault", "max-redialdelay-long", "--fault", "no-such-fault", "--out", out.toString());
        assertThat(grade.err()).contains("no firmware fault 'no-such-fault'");
        assertThat(grade.code()).isEqualTo(2);

        grade = grade("--fault", "max-redialdelay-long", "--out", out.toString());
        assertThat(grade.code()).isZero();
        assertThat(grade.out())
                .contains(
                        "1 modem to examine",
                        "1 of   1 killed,   1 precise",
                        "kill rate     100 %, 1 of 1 faults",
                        "precision     100 %, 1 of 1");
        assertThat(Grades.read(out.resolve("grade.json")).entries())
                .extracting(Entry::id)
                .containsExactly("max-redialdelay-long");
        assertThat(out.resolve("grade.html")).isNotEmptyFile();
    }

    @Test
    void gradeGoesOnWhereItWasKilled() throws IOException {
        String out = folder.resolve("out").toString();
        grade("--fault", "max-redialdelay-long", "--fault", "quotes-missing", "--out", out);
        Path ledger = folder.resolve("out/grade.ndjson");
        List<String> lines = Files.readAllLines(ledger);
        assertThat(lines).hasSize(3);
        Files.writeString(
                ledger, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 20));

        Invocation resumed = grade("--resume", out);
        assertThat(resumed.code()).isZero();
        assertThat(resumed.out()).contains("1 modem to examine", "2 of 2 faults");
        assertThat(Files.readAllLines(ledger)).hasSize(3);
    }

    @Test
    void caseTellsWhatItSaysOfAFault() {
        Invocation look = grade("--fault", "max-redialdelay-long", "--case", "R-2-032.above");
        assertThat(look.code()).isEqualTo(1);
        assertThat(look.out())
                .contains("max-redialdelay-long: fail  R-2-032.above", "expected   #CME ERROR")
                .doesNotContain("replay");
    }

    @Test
    void mistakesAreAnsweredInOneLineWithTheWayOut() {
        assertThat(grade("--fault", "quotes-kep").err())
                .isEqualTo("attest: no firmware fault 'quotes-kep'; did you mean 'quotes-kept'?\n");
        assertThat(grade("--operator", "no such").err())
                .startsWith("attest: no faults are of the kind 'no such'; there are: ");
        assertThat(grade("--jobs", "0").err()).isEqualTo("attest: --jobs is 0; it counts from 1\n");
        assertThat(grade("--case", "R-2-032").err()).contains("name one by --fault");
        assertThat(grade("--resume", folder.toString()).err()).contains("no grade in ");
        assertThat(grade("--resume", folder.toString(), "--thorough").err()).contains("as it was begun");
    }
}
