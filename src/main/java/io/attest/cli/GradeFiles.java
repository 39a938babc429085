package io.attest.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.report.grade.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a grade leaves in its folder. */
final class GradeFiles {

    private static final String JSON = "grade.json";

    private GradeFiles() {}

    static void write(Grade grade, Path folder) throws IOException {
        Files.writeString(
                folder.resolve(JSON),
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(grade) + "\n");
    }

    /** As they can be named from here. */
    static List<Path> shown(Path folder) {
        return List.of(RunFolder.shown(folder.toAbsolutePath().resolve(JSON)));
    }
}
