package io.attest.stranger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite against a modem whose author has read the manual and neither this house nor its reference modem. */
final class StrangerModemTest {

    private static final Path RESOURCES = Path.of("src/test/resources/io/attest/stranger");

    private static final int MODEMS = 12;

    /** Cases that this modem fails, each with its reason; there is none. */
    private static final Map<String, String> KNOWN = Map.of();

    @TempDir
    private Path folder;

    @Test
    void itPassesTheCasesOfParametersLinksCallsAndSockets() throws IOException, InterruptedException {
        RunRecord run = run(
                Dialect.PLAIN,
                "2-dialing-services/13-pppmode",
                "3-smtp-pop3-email/05-rec",
                "5-tcp-sockets/01-dlemode",
                "5-tcp-sockets/02-tcpport",
                "5-tcp-sockets/03-tcpserv",
                "6-udp-sockets/02-udpserv",
                "7-ping/03-pingremote",
                "8-miscellaneous/03-vall",
                "8-miscellaneous/04-delflash",
                "9-messages-and-errors/04-error-codes-listening",
                "A-getting-started/07-connect-with-gprs",
                "A-getting-started/12-tcp-server",
                "A-getting-started/13-tcp-client",
                "B-serial-communication/02-output",
                "B-serial-communication/06-configuring-the-stack",
                "B-serial-communication/15-automatic-answer");
        assertThat(failures(run)).isEmpty();
        assertThat(run.count(Verdict.PASS)).isGreaterThan(200);
    }

    /** What is printed anywhere in the manual is accepted where it is printed. */
    @Test
    void itPassesAsWellInTheSpellingsOfSingleTables() throws IOException, InterruptedException {
        RunRecord run = run(
                Dialect.ODD,
                "5-tcp-sockets/01-dlemode",
                "6-udp-sockets/02-udpserv",
                "8-miscellaneous/03-vall",
                "9-messages-and-errors/04-error-codes-listening",
                "A-getting-started/07-connect-with-gprs",
                "A-getting-started/13-tcp-client",
                "B-serial-communication/02-output",
                "B-serial-communication/15-automatic-answer");
        assertThat(failures(run)).isEmpty();
        assertThat(run.count(Verdict.PASS)).isGreaterThan(100);
    }

    private static Map<String, String> failures(RunRecord run) {
        Map<String, String> failed = new TreeMap<>();
        run.cases().stream()
                .filter(result -> result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_RUN)
                .filter(result -> !KNOWN.containsKey(result.id()))
                .forEach(result -> failed.put(result.id(), String.valueOf(result.message())));
        return failed;
    }

    /** Who certifies must not be certified by itself. */
    @Test
    void itSharesNothingWithThisHouse() {
        JavaClasses stranger = new ClassFileImporter().importPackages(StrangerModem.class.getPackageName());
        assertThat(stranger.size()).isGreaterThan(20);
        noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.simpleNameEndingWith("Test")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "come from elsewhere",
                        used -> Stream.of(
                                                "java.",
                                                "com.sun.net.httpserver",
                                                "com.fasterxml.jackson.",
                                                "org.jspecify.",
                                                StrangerModem.class.getPackageName())
                                        .noneMatch(used.getBaseComponentType().getPackageName()::startsWith)
                                && !used.getBaseComponentType().isPrimitive()))
                .check(stranger);
    }

    private static void attest(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.attest.cli.Attest"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isIn(0, 1, 3);
    }

    private RunRecord run(Dialect dialect, String... cases) throws IOException, InterruptedException {
        List<StrangerModem> modems = new ArrayList<>();
        try {
            Files.copy(RESOURCES.resolve("ics.yaml"), folder.resolve("ics.yaml"));
            String bench = Files.readString(RESOURCES.resolve("bench.yaml"));
            List<String> arguments = new ArrayList<>(List.of("run", "--seed", "1", "--retries", "0"));
            for (int number = 0; number < MODEMS; number++) {
                StrangerModem modem = StrangerModem.start(dialect);
                modems.add(modem);
                Path file = Files.writeString(
                        folder.resolve(number + ".yaml"),
                        bench.replace("name: stranger", "name: stranger-" + number)
                                .replace("17100", String.valueOf(modem.linePort()))
                                .replace("17101", String.valueOf(modem.controlPort())));
                arguments.addAll(List.of("--bench", file.toString()));
            }
            Arrays.stream(cases).forEach(one -> arguments.addAll(List.of("--case", one)));
            Path out = folder.resolve("run");
            arguments.addAll(List.of("--out", out.toString()));
            attest(arguments);
            return RunRecord.read(out);
        } finally {
            for (StrangerModem modem : modems) {
                modem.close();
            }
        }
    }
}
