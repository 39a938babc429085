package io.attest.seal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file cannot be had, in a few words that do not name it again. */
final class Reason {

    private Reason() {}

    static String of(IOException hinders) {
        if (hinders instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (hinders instanceof AccessDeniedException) {
            return "it may not be read";
        }
        if (hinders instanceof FileSystemException system) {
            return Objects.requireNonNullElse(system.getReason(), "it cannot be read");
        }
        return Objects.requireNonNullElse(hinders.getMessage(), "it cannot be read");
    }
}
