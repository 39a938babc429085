package io.attest.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of somebody else, and what it said.
 *
 * @param code its exit code
 * @param said on both outputs
 */
record Tool(int code, String said) {

    /** Skips the test where the program is not installed. */
    static Tool run(Path in, String... command) {
        return run(in, List.of(command));
    }

    static Tool run(Path in, List<String> command) {
        Process process = null;
        try {
            process = new ProcessBuilder(command)
                    .directory(in.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            Assumptions.abort(command.get(0) + " is not installed");
        }
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Tool(process.waitFor(), said);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A key of a lab, made as README says. */
    static Path key(Path folder, String name, String algorithm, String... more) {
        Path store = folder.resolve(name + ".p12");
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit-1",
                "-alias",
                name,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=Lab " + name));
        command.addAll(List.of(more));
        Tool made = run(folder, command);
        if (made.code() != 0) {
            throw new IllegalStateException(made.said());
        }
        return store;
    }
}
