package io.attest.report.allure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.report.TranscriptFile;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder that is being filled. Its JSON is pure ASCII with sorted keys, whatever order this Java has its fields in. */
final class Results {

    /** Allure's words for its states. */
    private interface Word {

        @JsonValue
        String value();
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .addMixIn(Status.class, Word.class)
            .addMixIn(Stage.class, Word.class)
            .build();

    private final Path folder;

    Results(Path folder) {
        this.folder = folder;
    }

    void put(TestResult result) throws IOException {
        json(result.getUuid() + "-result.json", result);
    }

    void json(String name, Object value) throws IOException {
        text(name, JSON.writeValueAsString(value) + "\n");
    }

    void text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A copy of a transcript, byte for byte; nothing where it has been cleared away or is not one of the run's own. */
    List<Attachment> transcript(Path run, String named, String uuid) throws IOException {
        Optional<Path> from = TranscriptFile.existing(run, named);
        if (from.isEmpty()) {
            return List.of();
        }
        String name = uuid + "-attachment.txt";
        Files.copy(from.get(), folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
        return List.of(new Attachment()
                .setName("transcript")
                .setType("text/plain")
                .setSource(name)
                .setSize(Files.size(folder.resolve(name))));
    }
}
