package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import java.io.Console;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The password of a key store: from the environment or typed in, never an argument, which every process can see. */
final class Password {

    static final String VARIABLE = "ATTEST_KEY_PASSWORD";

    private Password() {}

    static char[] of(Path store) {
        String set = System.getenv(VARIABLE);
        if (set != null) {
            return set.toCharArray();
        }
        Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("password of %s: ", store);
        if (typed == null) {
            throw new ConfigurationFault(
                    "the password of " + store + " is not known: set " + VARIABLE + " in the environment");
        }
        return typed;
    }
}
