package io.attest.doctor;

import io.attest.bench.ActuatorFile;
import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.ConfigurationFault;
import io.attest.line.LineLost;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether those who make things happen around the modem are there. Nobody is asked to do anything. */
final class ActuatorExam {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");
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
        } else if (actuator instanceof ActuatorFile.Power power) {
            power(power);
        } else if (actuator instanceof ActuatorFile.AuxModem second) {
            secondModem(second);
        } else if (actuator instanceof ActuatorFile.Given given) {
            signs.ok(
                    "actuator given",
                    "the network is as it is; said of " + String.join(", ", new TreeSet<>(given.verbs())));
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

    /** Only connected to: any request may switch. */
    private void power(ActuatorFile.Power power) {
        Stream.of(power.cycle(), power.off(), power.on())
                .filter(Objects::nonNull)
                .map(press -> URI.create(VARIABLE.matcher(press.url()).replaceAll("x")))
                .map(url -> URI.create(url.getScheme() + "://" + url.getAuthority()))
                .distinct()
                .forEach(url -> service("power", url, "asked for reset"));
    }

    private void secondModem(ActuatorFile.AuxModem second) {
        String what = "actuator aux-modem";
        BenchFile file = BenchFile.of("aux-modem", second.line());
        try (Bench bench = Bounded.within(Doctor.OPENING, () -> Benches.open(file))) {
            Reply reply = ModemExam.greeting(bench.line());
            if (reply.isOk()) {
                signs.ok(what, bench.line().name() + " answers AT; it calls " + second.number());
            } else {
                signs.bad(
                        what,
                        bench.line().name() + (reply.isSilence() ? " is silent" : " answers AT with " + reply.shown())
                                + "; examine it with a bench file of its own");
            }
        } catch (LineLost | Bounded.TookTooLong | ConfigurationFault unreachable) {
            signs.bad(what, String.valueOf(unreachable.getMessage()));
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
