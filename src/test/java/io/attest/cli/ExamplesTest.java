package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.attest.bench.BenchFile;
import io.attest.bench.LineFile;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands of lab-config/examples, taken out of the files and run with few cases and the variables of each system. */
@DisabledOnOs(OS.WINDOWS)
final class ExamplesTest {

    private static final Path EXAMPLES = Path.of("lab-config/examples").toAbsolutePath();
    private static final String FEW = "--case R-2-014 --jobs 1 --seed 7";

    @TempDir
    private Path checkout;

    /** A checkout whose launcher does not build anything. */
    @BeforeEach
    void aLauncher() throws IOException {
        Path launcher = checkout.resolve("attest");
        Files.writeString(launcher, """
                #!/bin/sh
                exec %s -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' -Dattest.home='%s' io.attest.cli.Attest "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        Path.of("").toAbsolutePath()));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theGitLabPipelineSplitsAndMerges() throws Exception {
        JsonNode pipeline = yaml("gitlab-ci.yml").get(0);
        int count = pipeline.at("/shard/parallel").asInt();
        List<Process> jobs = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            jobs.add(shell(
                    pipeline.at("/shard/script/0").asText(),
                    Map.of("CI_PIPELINE_ID", "99", "CI_NODE_INDEX", "" + index, "CI_NODE_TOTAL", "" + count)));
        }
        assertAllEndWell(jobs);
        sh(pipeline.at("/merge/script/0").asText(), Map.of("CI_PIPELINE_ID", "99"));
        assertMerged(checkout.resolve("reports/99/merged"), count);
        assertThat(checkout.resolve(
                        pipeline.at("/merge/artifacts/reports/junit").asText().replace("$CI_PIPELINE_ID", "99")))
                .isNotEmptyFile();
    }

    @Test
    void theJenkinsPipelineSplitsAndMerges() throws Exception {
        String pipeline = Files.readString(EXAMPLES.resolve("Jenkinsfile"));
        List<String> commands = all("(?s)sh '''(.*?)'''", pipeline);
        List<String> shards = all("'(\\d+/\\d+)'", pipeline);
        assertThat(commands).hasSize(2);
        List<Process> jobs = new ArrayList<>();
        for (String shard : shards) {
            jobs.add(shell(commands.get(0).replace("\\\n", " "), Map.of("BUILD_NUMBER", "12", "ATTEST_SHARD", shard)));
        }
        assertAllEndWell(jobs);
        sh(commands.get(1), Map.of("BUILD_NUMBER", "12"));
        assertMerged(checkout.resolve("reports/12/merged"), shards.size());
    }

    @Test
    void theKubernetesJobSplitsMergesAndGoesOnAfterAnEviction() throws Exception {
        List<JsonNode> documents = yaml("kubernetes-job.yaml");
        JsonNode shards = documents.get(1).at("/spec");
        int count = shards.at("/completions").asInt();
        Map<String, String> told = environment(shards);
        assertThat(told).containsEntry("ATTEST_SHARDS", "" + count).containsEntry("ATTEST_REPORTS", "/reports");
        String volume = Files.createDirectory(checkout.resolve("volume")).toString();
        List<Process> pods = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Map<String, String> pod =
                    Map.of("JOB_COMPLETION_INDEX", "" + index, "ATTEST_SHARDS", "" + count, "ATTEST_REPORTS", volume);
            pods.add(shell(command(shards), pod));
        }
        assertAllEndWell(pods);
        assertThat(sh(
                        command(shards),
                        Map.of("JOB_COMPLETION_INDEX", "0", "ATTEST_SHARDS", "" + count, "ATTEST_REPORTS", volume)))
                .contains("is complete: there is nothing to resume");
        sh(command(documents.get(2).at("/spec")), Map.of("ATTEST_REPORTS", volume));
        assertMerged(Path.of(volume, "merged"), count);
    }

    @Test
    void theNightOfSystemdRuns() throws Exception {
        String unit = Files.readString(EXAMPLES.resolve("attest-nightly.service"));
        String command = all("(?m)^ExecStart=(.*)$", unit).get(0);
        sh(command.replace("/opt/attest", checkout.toString()) + " --out night", Map.of());
        assertThat(RunRecord.read(checkout.resolve("night")).complete()).isTrue();
    }

    @Test
    void theUnitsOfSystemdAreSound() throws Exception {
        assumeTrue(isOnPath("systemd-analyze"));
        for (String name : List.of("attest-nightly.service", "attest-nightly.timer")) {
            Files.writeString(
                    checkout.resolve(name),
                    Files.readString(EXAMPLES.resolve(name)).replace("/opt/attest", checkout.toString()));
        }
        assertThat(sh("systemd-analyze verify ./attest-nightly.service ./attest-nightly.timer", Map.of()))
                .isEmpty();
    }

    @Test
    void aPlaceOfLabgridIsAcquiredRunAndReleased() throws Exception {
        assumeTrue(isOnPath("python3"));
        labgrid();
        Path bench = checkout.resolve("labgrid-modem_1.yaml");
        // What it runs on is the bench file that it made; here no modem is behind it.
        Files.writeString(checkout.resolve("says"), "#!/bin/sh\necho \"$@\"\nexit 3\n");
        Files.setPosixFilePermissions(checkout.resolve("says"), PosixFilePermissions.fromString("rwx------"));
        Process process = shell(
                EXAMPLES + "/labgrid/run-on-place.sh modem/1 --case 7-ping; echo status $?",
                Map.of("ATTEST", checkout.resolve("says").toString(), "ATTEST_REPORTS", checkout.toString()));
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(said).contains("run --bench " + bench + " --case 7-ping", "status 3");
        assertThat(checkout.resolve("calls")).hasContent("-p modem/1 acquire\n-p modem/1 show\n-p modem/1 release\n");
        assertThat(BenchFile.read(bench).line())
                .isEqualTo(new LineFile.Rfc2217("192.0.2.7", 4001, 115200, null, null, null));
    }

    @Test
    void aPlaceOfLabgridWithoutASerialPortIsReleasedToo() throws Exception {
        assumeTrue(isOnPath("python3"));
        labgrid();
        Files.writeString(checkout.resolve("shown"), "Place 'modem/1':\n");
        Process process = shell(
                EXAMPLES + "/labgrid/run-on-place.sh modem/1; echo status $?",
                Map.of("ATTEST_REPORTS", checkout.toString()));
        assertThat(new String(process.getInputStream().readAllBytes()))
                .contains("place modem/1 has 0 acquired NetworkSerialPort", "status 1");
        assertThat(checkout.resolve("calls")).content().endsWith("-p modem/1 release\n");
    }

    /** A labgrid-client that keeps what it is called with and shows a place as labgrid prints one. */
    private void labgrid() throws IOException {
        Files.writeString(checkout.resolve("shown"), """
                Place 'modem/1':
                  matches:
                    lab/rack/NetworkSerialPort
                  acquired: lab/nightly
                Acquired resource 'NetworkSerialPort' (lab/rack/NetworkSerialPort/NetworkSerialPort):
                  {'acquired': 'modem/1',
                   'avail': True,
                   'cls': 'NetworkSerialPort',
                   'params': {'extra': {'path': '/dev/ttyUSB0'},
                              'host': '192.0.2.7',
                              'port': 4001,
                              'protocol': 'rfc2217',
                              'speed': 115200}}
                Acquired resource 'power' (lab/rack/NetworkPowerPort/power):
                  {'acquired': 'modem/1',
                   'avail': True,
                   'cls': 'NetworkPowerPort',
                   'params': {'host': '192.0.2.10', 'index': '1', 'model': 'netio'}}
                """);
        Path client = checkout.resolve("labgrid-client");
        Files.writeString(client, """
                #!/bin/sh
                echo "$@" >>%1$s/calls
                case $3 in show) cat %1$s/shown ;; esac
                """.formatted(checkout));
        Files.setPosixFilePermissions(client, PosixFilePermissions.fromString("rwx------"));
    }

    private static void assertMerged(Path folder, int shards) throws IOException {
        RunRecord run = RunRecord.read(folder);
        assertThat(run.complete()).isTrue();
        assertThat(run.cases()).hasSameSizeAs(run.header().planned());
        assertThat(run.header().conditions())
                .isNotNull()
                .satisfies(conditions -> assertThat(conditions.merged())
                        .isNotNull()
                        .satisfies(merged -> assertThat(merged.parts()).hasSize(shards)));
    }

    private static List<JsonNode> yaml(String name) throws IOException {
        return new YAMLMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(Files.readString(EXAMPLES.resolve(name)))
                .readAll();
    }

    private static String command(JsonNode job) {
        return job.at("/template/spec/containers/0/command/2").asText();
    }

    private static Map<String, String> environment(JsonNode job) {
        Map<String, String> environment = new HashMap<>();
        job.at("/template/spec/containers/0/env")
                .forEach(each -> environment.put(
                        each.path("name").asText(), each.path("value").asText()));
        return environment;
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher each = Pattern.compile(pattern).matcher(text); each.find(); ) {
            found.add(each.group(1));
        }
        return found;
    }

    /** Runs a command in the checkout; it must end well. */
    private String sh(String command, Map<String, String> variables) throws IOException, InterruptedException {
        Process process = shell(command, variables);
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s%n%s", command, said).isZero();
        return said;
    }

    /** They run side by side, as they do where they are at home. */
    private static void assertAllEndWell(List<Process> processes) throws IOException, InterruptedException {
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
        }
    }

    private Process shell(String command, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CI_") || name.startsWith("ATTEST_"));
        environment.put("ATTEST_OPTIONS", FEW);
        environment.put("PATH", checkout + ":" + environment.get("PATH"));
        environment.putAll(variables);
        return builder.start();
    }

    private static boolean isOnPath(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
