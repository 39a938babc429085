package io.attest.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A script of {@code src/test/foreign} that has started servers, says on which ports they listen, and stops them. */
final class Script {

    /** What a script says, by its exit status, where its servers are not installed. */
    private static final int UNAVAILABLE = 69;

    private static final Path FOLDER = Path.of("src/test/foreign");
    private static final int LONGEST_SECONDS = 20;

    private final String name;
    private final Process process;
    private final Map<String, InetSocketAddress> addresses = new HashMap<>();

    private Script(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * Starts its servers.
     *
     * @param home a directory for all that they write
     * @param servers what it calls them, in the order in which it names their ports
     * @throws NotInstalled if they are not on this machine
     */
    static Script start(String name, Path home, String... servers) throws NotInstalled {
        try {
            Path complaint = Files.createDirectories(home).resolve("complaint");
            Process process = new ProcessBuilder("bash", FOLDER.resolve(name).toString(), home.toString())
                    .redirectError(complaint.toFile())
                    .start();
            Script script = new Script(name, process);
            BufferedReader said = process.inputReader(StandardCharsets.US_ASCII);
            for (String server : servers) {
                String line = said.readLine();
                if (line == null) {
                    throw script.failure(Files.readString(complaint).strip());
                }
                int port = Integer.parseInt(line.substring(server.length() + 1));
                script.addresses.put(server, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            }
            return script;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private IllegalStateException failure(String complaint) throws NotInstalled {
        try {
            if (process.waitFor() == UNAVAILABLE) {
                throw new NotInstalled(complaint);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException(name + " does not start: " + complaint);
    }

    InetSocketAddress address(String server) {
        return addresses.get(server);
    }

    /** It stops its servers when its input ends, and so it does when this process dies. */
    void stop() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " does not stop");
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
