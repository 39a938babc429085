package io.attest.modem.flash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlashTest {

    private static final Map<String, String> CONTENTS = Map.of("BODY1", "two\r\nlines", "@E", "1");

    @TempDir
    Path folder;

    @Test
    void everyFlashKeepsWhatWasWrittenLast() throws IOException {
        for (Flash flash : List.of(new MemoryFlash(), new FileFlash(folder.resolve("flash.json")))) {
            assertThat(flash.read()).isEmpty();
            flash.write(Map.of("PINGNUM", "9"));
            flash.write(CONTENTS);
            assertThat(flash.read()).isEqualTo(CONTENTS);
        }
    }

    @Test
    void fileSurvivesTheProcessAndLeavesNoTemporaryFile() throws IOException {
        Path file = folder.resolve("flash.json");
        new FileFlash(file).write(CONTENTS);
        assertThat(new FileFlash(file).read()).isEqualTo(CONTENTS);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void unreadableFileCountsAsErased() throws IOException {
        Path file = folder.resolve("flash.json");
        Files.writeString(file, "{\"PINGNUM\":");
        assertThat(new FileFlash(file).read()).isEmpty();
    }

    @Test
    void failedWriteLeavesTheFormerContents() throws IOException {
        WearableFlash flash = new WearableFlash(new MemoryFlash());
        flash.write(CONTENTS);
        flash.worn(true);
        assertThatThrownBy(() -> flash.write(Map.of())).isInstanceOf(IOException.class);
        assertThat(flash.read()).isEqualTo(CONTENTS);
    }
}
