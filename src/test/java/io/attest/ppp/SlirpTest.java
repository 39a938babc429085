package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Against a PPP that others wrote: slirp, on a pseudo-terminal and without a network. It gives 10.0.2.15, wants to be told that
 * it is 10.0.2.2, answers pings itself, and prints a banner first.
 */
final class SlirpTest {

    private static final String PROGRAM = "slirp-fullbolt";

    @TempDir
    private Path home;

    @BeforeEach
    void thereIsSlirp() {
        assumeTrue(isInstalled(PROGRAM), "no " + PROGRAM + " on the PATH: install the Debian package slirp");
    }

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void negotiatesPingsEchoesAndTerminates(PppAuth auth) throws Exception {
        Caller caller = call(Pair.client(), auth);

        assertThat(caller.told())
                .isEqualTo(
                        auth == PppAuth.NONE
                                ? List.of("up 10.0.2.15 10.0.2.2", "ping", "echo", "down CLOSED")
                                : List.of(
                                        auth.name().toLowerCase(java.util.Locale.ROOT) + " login",
                                        "up 10.0.2.15 10.0.2.2",
                                        "ping",
                                        "echo",
                                        "down CLOSED"));
    }

    @Test
    void aWrongPapPasswordIsAuthentication() throws Exception {
        assertThat(call(PppConfig.client("login", "wrong"), PppAuth.PAP).told()).containsExactly("down AUTHENTICATION");
    }

    @Test
    void aWrongChapSecretIsAuthentication() throws Exception {
        assertThat(call(PppConfig.client("login", "wrong"), PppAuth.CHAP).told())
                .containsExactly("down AUTHENTICATION");
    }

    @Test
    void compressionThatIsNotAskedForIsNotUsed() throws Exception {
        assertThat(call(Pair.client().asking(LcpOption.MRU).mru(552), PppAuth.NONE)
                        .told())
                .containsExactly("up 10.0.2.15 10.0.2.2", "ping", "echo", "down CLOSED");
    }

    private Caller call(PppConfig client, PppAuth auth) throws IOException, InterruptedException {
        secrets();
        Caller caller = new Caller(client.suggestingToPeer("10.0.2.2")
                .restart(Duration.ofSeconds(1))
                .echoing(Duration.ofMillis(100), 20));
        RealTime clock = new RealTime(caller);
        Path terminal = home.resolve("terminal");
        try (clock;
                PseudoTerminal line = new PseudoTerminal(terminal, clock)) {
            Process slirp = slirp(terminal, auth);
            try {
                assertThat(caller.await(Duration.ofSeconds(30)))
                        .as("%s on %s: %s", PROGRAM, line.name(), caller.told())
                        .isTrue();
            } finally {
                slirp.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
        return caller;
    }

    private void secrets() throws IOException {
        for (String name : List.of(".pap-secrets", ".chap-secrets")) {
            Path file = home.resolve(name);
            Files.writeString(file, "login * secret\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Without a network where the machine allows that; a datagram of this test leads nowhere in either case. */
    private Process slirp(Path terminal, PppAuth auth) throws IOException, InterruptedException {
        String options = "-P initiate-options 'host addr 127.0.0.1'"
                + switch (auth) {
                    case NONE -> "";
                    case PAP -> " +pap";
                    case CHAP -> " +chap";
                };
        String script = "exec " + PROGRAM + " " + options + " <>\"$1\" >&0 2>>\"$HOME/slirp.log\"";
        List<String> command = List.of(
                "sh",
                "-c",
                "unshare -n true 2>/dev/null && isolate='unshare -n' ; exec $isolate sh -c '"
                        + script.replace("'", "'\\''") + "' sh \"$1\"",
                "sh",
                terminal.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.directory(home.toFile());
        return builder.start();
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
