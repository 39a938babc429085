package io.attest.cli;

import io.attest.report.Grades;
import io.attest.report.grade.Grade;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a grade leaves in its folder. */
final class GradeFiles {

    private GradeFiles() {}

    static void write(Grade grade, Path folder) {
        Grades.write(folder, grade);
    }

    /** As they can be named from here. */
    static List<Path> shown(Path folder) {
        return Stream.of(Grades.HTML, Grades.JSON)
                .map(name -> RunFolder.shown(folder.toAbsolutePath().resolve(name)))
                .toList();
    }
}
