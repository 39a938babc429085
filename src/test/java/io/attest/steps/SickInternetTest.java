package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Bench;
import io.attest.bench.ScriptedBench;
import io.attest.dte.ScriptedModem;
import io.attest.internet.Internet;
import io.attest.internet.MailServers;
import io.attest.line.FarEnds;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Internet side that is broken: no verdict over the modem, and the next case gets a whole one. */
final class SickInternetTest {

    private static final String PASSES = "Then `AT` is answered `OK`\n";
    private static final String FAILS = "Then `AT` is answered `NO`\n";

    /** Somebody talks to a server in the modem's place, and then the modem answers wrongly. */
    private static final String TALKS_AND_FAILS = "When the caller hangs up\n" + FAILS;

    @TempDir
    private Path folder;

    private Correspondent modem = new Correspondent(Map.of());
    private final AtomicInteger started = new AtomicInteger();

    @SuppressWarnings("unchecked")
    private Bench bench(Supplier<Internet> start, boolean unrest) {
        return new ScriptedBench((verb, arguments) -> {
                    switch (verb) {
                        case "routes" -> modem = new Correspondent((Map<String, String>) arguments.get("tcp"));
                        case "hang-up" -> modem.says("198.51.100.25:25", "EHLO a");
                        default -> {
                            // Done.
                        }
                    }
                    return Map.of();
                })
                .around(ScriptedModem.living(), counted(start), () -> unrest);
    }

    private Supplier<Internet> counted(Supplier<Internet> start) {
        return () -> {
            started.incrementAndGet();
            return start.get();
        };
    }

    @Test
    void whatFailsWhileAServerBehindIsGoneIsInconclusive() throws IOException {
        List<CaseResult> results = run(() -> Internet.start(new FarEnds(), new Gone()), false, TALKS_AND_FAILS, FAILS);
        assertThat(results.get(0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(results.get(0).attribution()).isEqualTo(Attribution.INTERNET_SIDE);
        assertThat(results.get(0).message())
                .contains("the answer is not what the manual says")
                .contains("but        the Internet side was sick: ");
        assertThat(results.get(1).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whatFailsAfterTimeWentOnTooEarlyIsInconclusive() throws IOException {
        List<CaseResult> results = run(() -> Internet.start(new FarEnds()), true, FAILS, PASSES);
        assertThat(results).extracting(CaseResult::verdict).containsExactly(Verdict.INCONCLUSIVE, Verdict.PASS);
        assertThat(results.get(0).message()).contains("it did not come to rest");
    }

    @Test
    void whatPassesStaysAPassAndTheServersStartOnce() throws IOException {
        List<CaseResult> results = run(() -> Internet.start(new FarEnds()), false, PASSES, PASSES);
        assertThat(results).extracting(CaseResult::verdict).containsOnly(Verdict.PASS);
        assertThat(started).hasValue(1);
    }

    @Test
    void serversThatDoNotStartAreTriedAgainForTheNextCase() throws IOException {
        List<CaseResult> results = run(
                () -> {
                    if (started.get() == 1) {
                        throw new UncheckedIOException(new IOException("no port is left"));
                    }
                    return Internet.start(new FarEnds());
                },
                false,
                PASSES,
                PASSES);
        assertThat(results).extracting(CaseResult::verdict).containsExactly(Verdict.INCONCLUSIVE, Verdict.PASS);
        assertThat(results.get(0).attribution()).isEqualTo(Attribution.INTERNET_SIDE);
        assertThat(results.get(0).message())
                .contains("the Internet side cannot be started")
                .contains("no port is left");
    }

    @Test
    void aCaseThatNeedsNoInternetStartsNone() throws IOException {
        CaseResult result = OneCase.run(folder, "", PASSES, () -> bench(() -> Internet.start(new FarEnds()), false));
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(started).hasValue(0);
    }

    private List<CaseResult> run(Supplier<Internet> start, boolean unrest, String... cases) throws IOException {
        return OneCase.inARow(folder, "@needs-routes", List.of(cases), () -> bench(start, unrest));
    }

    /** Mail servers that nobody can connect to. */
    private static final class Gone implements MailServers {

        @Override
        public InetSocketAddress smtp() {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return (InetSocketAddress) free.getLocalSocketAddress();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public InetSocketAddress pop3() {
            return smtp();
        }

        @Override
        public void deliver(String login, byte[] message) {}

        @Override
        public List<byte[]> mails(String addressOrLogin) {
            return List.of();
        }

        @Override
        public void empty() {}

        @Override
        public void close() {}
    }
}
