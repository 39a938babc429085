package io.attest.doctor;

import io.attest.bench.ActuatorFile;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether those who make things happen around the modem are there. Nobody is asked to do anything. */
final class ActuatorExam {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final Signs signs;
    private final boolean terminal;

    /** @param terminal whether a person could be asked on the terminal */
    ActuatorExam(Signs signs, boolean terminal) {
        this.signs = signs;
        this.terminal = terminal;
    }

    void examine(ActuatorFile actuator) {
        if (actuator instanceof ActuatorFile.Http http) {
            service("http", http.url(), verbs(http.verbs()));
        } else if (actuator instanceof ActuatorFile.Command command) {
            program(command);
        } else if (actuator instanceof ActuatorFile.Person person) {
            person(person);
        } else if (actuator instanceof ActuatorFile.At at) {
            signs.ok("actuator at", (at.reset() == null ? "AT+CFUN=1" : at.reset()) + " for reset");
        }
    }

    private void service(String kind, URI url, String verbs) {
        String host = url.getHost();
        int port = url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(CONNECTING.toMillis()));
            signs.ok("actuator " + kind, host + ":" + port + " can be reached; " + verbs);
        } catch (IOException refused) {
            signs.bad(
                    "actuator " + kind,
                    host + ":" + port + " cannot be reached (" + reason(refused) + "); is the service running? "
                            + verbs);
        }
    }

    private static String reason(IOException refused) {
        return refused instanceof java.net.UnknownHostException ? "no such host" : refused.getMessage();
    }

    private void program(ActuatorFile.Command command) {
        String name = command.argv().get(0);
        String what = "actuator command";
        if (name.contains("/") || name.contains(File.separator)) {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                signs.bad(what, "no program " + file.toAbsolutePath() + "; argv names it from the working directory");
            } else if (!Files.isExecutable(file)) {
                signs.bad(what, file + " may not be executed; chmod +x " + file);
            } else {
                signs.ok(what, file + " is there; " + verbs(command.verbs()));
            }
        } else if (isOnPath(name)) {
            signs.ok(what, name + " is on the PATH; " + verbs(command.verbs()));
        } else {
            signs.bad(what, "no program " + name + " on the PATH; write its path into argv");
        }
    }

    private static boolean isOnPath(String name) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name))
                        .anyMatch(file -> Files.isExecutable(file) || Files.isExecutable(Path.of(file + ".exe")));
    }

    private void person(ActuatorFile.Person person) {
        if (terminal) {
            signs.ok("actuator operator", "there is a terminal; " + verbs(person.verbs()));
        } else {
            signs.warn(
                    "actuator operator",
                    "no terminal, so that nobody can be asked; the cases with these are not run: "
                            + String.join(", ", new TreeSet<>(person.verbs())));
        }
    }

    private static String verbs(@Nullable Set<String> verbs) {
        return verbs == null || verbs.isEmpty()
                ? "asked for every verb"
                : "asked for " + String.join(", ", new TreeSet<>(verbs));
    }
}
