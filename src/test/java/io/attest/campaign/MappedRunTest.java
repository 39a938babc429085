package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.attest.actuator.Operator;
import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.InProcess;
import io.attest.bench.Ixit;
import io.attest.bench.LineFile;
import io.attest.bench.Mapped;
import io.attest.dte.Acceptances.Level;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.modem.ReferenceModem;
import io.attest.report.Reports;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benches on which something else stands for every value of the suite. */
final class MappedRunTest {

    private static final int SEED = 11;

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    /** Every kind of server, every kind of value. */
    private static final Selection EVERYTHING = new Selection(
            List.of(
                    "1-introduction",
                    "2-dialing-services/03-callscreennum",
                    "2-dialing-services/20-apnun",
                    "3-smtp-pop3-email/16-smtpun",
                    "3-smtp-pop3-email/25-vdns",
                    "4-ftp/02-ftpmode",
                    "5-tcp-sockets/05-ltcpstart",
                    "6-udp-sockets/04-ludpstart",
                    "7-ping",
                    "A-getting-started",
                    "B-serial-communication/10-using-dns"),
            "");

    /** Mail, files by either mode, sockets by either end, names. */
    private static final Selection SERVERS = new Selection(
            List.of("A-getting-started/09-getmail", "R-4-008.turns", "A-getting-started/12-tcp-server", "R-B-047"),
            "@needs-routes and @needs-gprs-outcome");

    private static final BenchFile REFERENCE = BenchFile.of("mapped", new LineFile.Reference(null, null));

    @TempDir
    private Path folder;

    @Test
    void theVerdictsAreThoseOfTheSuitesOwnValues() {
        Ixit ixit = Mapped.ixit(Mapped.addresses("10.20.0", "10.21.0"));
        RunRecord mapped = run("mapped", EVERYTHING, () -> Benches.open(REFERENCE, Operator.NOBODY, ixit));
        assertThat(Runs.alarms(mapped)).extracting(CaseResult::message).isEmpty();
        assertThat(verdicts(mapped)).hasSizeGreaterThan(300).isEqualTo(inProcess(EVERYTHING));
    }

    @Test
    void noSecretIsWrittenAnywhereWhateverFails() throws IOException {
        BenchFile faulty = BenchFile.of(
                "mapped", new LineFile.Reference(List.of("smtp-user-as-password", "apn-credentials-swapped"), null));
        Ixit ixit = Mapped.ixit(Mapped.addresses("10.20.0", "10.21.0"));
        RunRecord run = run("faulty", EVERYTHING, () -> Benches.open(faulty, Operator.NOBODY, ixit));
        assertThat(Runs.alarms(run))
                .extracting(CaseResult::message)
                .anySatisfy(message -> assertThat(message).contains("${ISP_USER}"))
                .anySatisfy(message -> assertThat(message).contains("${ISP_PASSWORD}"));
        Reports.write(run);
        try (Stream<Path> files = Files.walk(folder.resolve("faulty")).filter(Files::isRegularFile)) {
            assertThat(files)
                    .hasSizeGreaterThan(300)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(Mapped.ENVIRONMENT.values()));
        }
    }

    /** As a modem on a bench: it cannot be told routes, and its sockets go where an address says. */
    @Test
    void serversStandWhereAModemWithoutRoutesReachesThem() throws IOException {
        assumePrivilegedPorts();
        ReferenceModem modem = new ReferenceModem();
        modem.direct();
        Ixit ixit = Mapped.ixit(Mapped.addresses("127.20.0", "127.21.0"));
        try (RealTime clock = new RealTime(modem);
                TcpPort port = new TcpPort(FREE, clock);
                ControlPort control =
                        new ControlPort(FREE, clock, new InProcess("the reference modem", modem::act)::act)) {
            Path file = Files.writeString(folder.resolve("direct.yaml"), """
                    name: direct
                    line: {kind: tcp, host: 127.0.0.1, port: %d}
                    actuators:
                      - kind: http
                        url: %s
                        verbs: [advance-time, reset, registration, sim, dial-outcome, ppp-peer, gprs-outcome,
                               listen-address, observe]
                    patience: {quiet: 0.05}
                    """.formatted(port.port(), control.name()));
            BenchFile desk = BenchFile.read(file);
            RunRecord direct = run("direct", SERVERS, () -> Benches.open(desk, Operator.NOBODY, ixit));
            assertThat(direct.cases())
                    .filteredOn(result -> result.verdict() != Verdict.PASS)
                    .extracting(CaseResult::id, CaseResult::message)
                    .extracting(Object::toString)
                    .allSatisfy(text -> assertThat(text).contains("needs pings answered in its time"));
            assertThat(direct.cases().stream().filter(result -> result.verdict() == Verdict.PASS))
                    .hasSizeGreaterThan(10);
        }
    }

    private static void assumePrivilegedPorts() {
        try (ServerSocket mail = new ServerSocket()) {
            mail.bind(new InetSocketAddress("127.20.0.25", 25));
        } catch (IOException refused) {
            abort("no server may stand at 127.20.0.25:25 here: " + refused.getMessage());
        }
    }

    private RunRecord run(String name, Selection selection, Supplier<Bench> open) {
        return Runs.run(folder.resolve(name), selection, Level.STRICT, SEED, 1, open);
    }

    private Map<String, Verdict> inProcess(Selection selection) {
        return verdicts(Runs.reference(folder.resolve("own"), selection, SEED, 1));
    }

    private static Map<String, Verdict> verdicts(RunRecord run) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        run.cases().forEach(result -> verdicts.put(result.id(), result.verdict()));
        return verdicts;
    }
}
