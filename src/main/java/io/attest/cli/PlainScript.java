package io.attest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** The same AT exchanges as a plain Python script does them over the same terminal: what the harness is held against. */
final class PlainScript {

    private PlainScript() {}

    /**
     * Runs it.
     *
     * @return exchanges a second; empty where there is no python3
     * @throws IOException if it fails
     */
    static OptionalDouble rate(Path terminal, int exchanges) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", "-", terminal.toString(), String.valueOf(exchanges))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notThere) {
            return OptionalDouble.empty();
        }
        try (InputStream script = PlainScript.class.getResourceAsStream("exchanges.py")) {
            if (script == null) {
                throw new IllegalStateException("io/attest/cli/exchanges.py is not on the classpath; rebuild");
            }
            script.transferTo(python.getOutputStream());
        }
        python.getOutputStream().close();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (python.waitFor() != 0) {
            throw new IOException("python3 says: " + said);
        }
        return OptionalDouble.of(Double.parseDouble(said));
    }
}
