package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, mistakes answered in one line, and nothing lost. */
final class AttestTest {

    @TempDir
    private Path folder;

    @Test
    void aModemThatConformsIs0() throws IOException {
        Invocation run = run("--case", "7-ping", "--seed", "3");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("CONFORMS", "seed       3", "report.html");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/{report.html,report.json,junit.xml}");
        assertThat(RunRecord.read(folder.resolve("out")).complete()).isTrue();
    }

    @Test
    void aModemThatDoesNotConformIs1() throws IOException {
        Invocation run = run(
                "--bench",
                bench("name: faulty\nline: {kind: reference, faults: [max-redialdelay-long]}"),
                "--case",
                "R-2-032");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("DOES NOT CONFORM", "FAIL  R-2-032.above");
    }

    @Test
    void aModemThatCannotBeReachedIs3() throws IOException {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        Invocation run = run("--bench", bench("name: desk\nline: {kind: tcp, host: 127.0.0.1, port: " + free + "}"));
        assertThat(run.code()).isEqualTo(3);
        assertOneLine(run, "tcp 127.0.0.1:" + free + " cannot be opened", "is the modem listening there?");
    }

    @Test
    void aSerialPortThatIsNotThereIs3() throws IOException {
        Invocation run = run("--bench", bench("name: desk\nline: {kind: serial, device: /dev/ttyNONE7}"));
        assertThat(run.code()).isEqualTo(3);
        assertOneLine(run, "no serial port /dev/ttyNONE7; seen: ");
    }

    @Test
    void theDoctorSaysWhetherARunIsPossible() throws IOException {
        Invocation well = Invocation.of("doctor");
        assertThat(well.code()).as(well.out()).isZero();
        assertThat(well.out().lines()).allMatch(line -> line.matches("ok {4}\\S.{17} \\S.*"));
        Invocation sick = Invocation.of(
                "doctor", "--json", "--bench", bench("name: desk\nline: {kind: serial, device: /dev/ttyNONE7}"));
        assertThat(sick.code()).isEqualTo(3);
        assertThat(new ObjectMapper().readTree(sick.out()).at("/benches/0/signs"))
                .anySatisfy(sign -> assertThat(sign.toString()).contains("\"bad\"", "no /dev/ttyNONE7; seen: "));
        Invocation unusable = Invocation.of("doctor", "--bench", bench("name: desk"), "--bench", "reference");
        assertThat(unusable.code()).isEqualTo(2);
        assertThat(unusable.out()).contains("bad   bench file         ", ":1:1: 'line' is missing");
        Invocation nowhere = Invocation.of("doctor", "--bench", "nowhere");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.out()).contains("bad   bench file         no bench file nowhere; './attest list benches'");
    }

    @Test
    void theBenchesOfAFolderAreAllExamined() throws IOException {
        Path rack = Files.createDirectory(folder.resolve("rack"));
        mistake(Invocation.of("doctor", "--bench", rack.toString()), "no bench file in the folder " + rack);
        Files.writeString(rack.resolve("b.yaml"), "name: b\nline: {kind: reference}");
        Files.writeString(rack.resolve("a.yaml"), "name: a\nline: {kind: pty, device: /no/such}");
        Files.writeString(rack.resolve("notes.txt"), "no bench");
        Invocation both = Invocation.of("doctor", "--bench", rack.toString());
        assertThat(both.code()).isEqualTo(3);
        assertThat(both.out()).containsSubsequence("a.yaml", "no /no/such", "b.yaml", "Reference Modem");
    }

    @Test
    void casesThatAllCannotRunAre4() {
        Invocation run = run("--tags", "@needs-physical-line");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("needs physical-line, which bench reference does not offer");
    }

    @Test
    void aSelectionThatIsEmptyIs4() {
        Invocation run = run("--tags", "@BV and @BI");
        assertThat(run.code()).isEqualTo(4);
        assertOneLine(run, "nothing ran: no case fits both --case and --tags");
    }

    @Test
    void anUnknownBenchIsNamedWithTheWayOut() {
        mistake(run("--bench", "nowhere"), "no bench file nowhere", "./attest list benches");
    }

    @Test
    void brokenYamlIsNamedByLineAndColumn() throws IOException {
        String file = bench("name: desk\nline:\n  kind: [tcp\n");
        mistake(run("--bench", file), file + ":4:1", "no YAML: expected ',' or ']'");
    }

    @Test
    void anEmptyBenchFileIsSaidToBeEmpty() throws IOException {
        mistake(run("--bench", bench("")), "the file is empty");
        mistake(run("--bench", bench("# only a comment\n")), "the file is empty");
    }

    @Test
    void anUnknownKeyIsNamedWithPlaceAndTheKnownOnes() throws IOException {
        String file = bench("name: desk\nline:\n  kind: tcp\n  host: 127.0.0.1\n  port: 7000\n  prot: 1\n");
        mistake(
                run("--bench", file),
                file + ":6:",
                "unknown key 'prot'; did you mean 'port'?",
                "[baud, host, kind, pacing, port]");
    }

    @Test
    void aMissingKeyIsNamed() throws IOException {
        String file = bench("name: desk\nline:\n  kind: tcp\n  host: 127.0.0.1\n");
        mistake(run("--bench", file), file + ":2:1: 'port' is missing", "another key is misspelt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line: {kind: reference}",
                "name: desk",
                "name: desk\nline: {kind: teleport}",
                "name: desk\nline: {host: 127.0.0.1}",
                "name: desk\nline: {kind: tcp, host: 127.0.0.1}",
                "name: desk\nline: {kind: tcp, host: 127.0.0.1, port: many}",
                "name: desk\nline: {kind: serial, device: /dev/x, flow: rts}",
                "name: desk\nline: {kind: reference}\nactuators: [{kind: http}]",
                "name: desk\nline: {kind: reference}\nactuators: [{kind: http, url: '::'}]",
                "name: desk\nline: {kind: reference}\nactuators: [{kind: at}]",
                "name: desk\nline: {kind: reference}\npatience: {answer: soon}",
                "name: desk\nline: {kind: reference, faults: [no-such-fault]}",
                "just text",
                "- a\n- list",
                "name: desk\nline: {kind: reference}\n---\nname: two"
            })
    void aBenchFileThatMakesNoSenseIsRefusedInOneLine(String yaml) throws IOException {
        mistake(run("--bench", bench(yaml)), "");
    }

    @Test
    void unknownTagsCasesAndExpressionsAreNamed() {
        mistake(run("--tags", "@BX"), "no case has the tag @BX", "features/README.md");
        mistake(run("--tags", "@BV and ("), "is no tag expression");
        mistake(run("--case", "R-2-999"), "no case, row, requirement or section 'R-2-999'", "./attest list cases");
    }

    @Test
    void optionsThatMakeNoSenseAreNamed() {
        mistake(run("--jobs", "0"), "--jobs is 0");
        mistakeWithHint(run("--seed", "soon"), "--seed");
        mistakeWithHint(run("--strict", "--tolerant"), "--strict");
        mistakeWithHint(run("--no-such-option"), "--no-such-option");
        mistakeWithHint(Invocation.of(), "Name a command");
        mistakeWithHint(Invocation.of("certify"), "certify");
        mistakeWithHint(Invocation.of("list", "everything"), "everything");
        mistakeWithHint(Invocation.of("emulate"), "--tcp");
    }

    @Test
    void aFileInTheWayOfTheRunsFolderIsNamedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "precious");
        mistake(run("--case", "7-ping"), "cannot write into ", "(a file is in the way)", "name another --out");
        assertThat(file).content().isEqualTo("precious");
    }

    @Test
    void aFolderThatHoldsARunIsRefusedAndTheRunKept() throws IOException {
        assertThat(run("--case", "7-ping").code()).isZero();
        byte[] record = Files.readAllBytes(folder.resolve("out/record.ndjson"));
        mistake(run("--case", "7-ping"), "holds a run already; name another --out");
        assertThat(folder.resolve("out/record.ndjson")).hasBinaryContent(record);
    }

    @Test
    void aMistakeLeavesNoFolderBehind() throws IOException {
        run("--tags", "@BX");
        run("--bench", "nowhere");
        run("--tags", "@BV and @BI");
        run("--bench", bench("name: desk\nline: {kind: tcp}"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aDryRunSaysWhatWouldRunAndRunsNothing() {
        Invocation run = run("--case", "7-ping", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cases would run on bench reference");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aReportOfNoRunIsAMistake() {
        mistake(Invocation.of("report", folder.toString()), "no run in " + folder);
    }

    @Test
    void reportsAreDerivedAgainWithTheSameExitCode() throws IOException {
        assertThat(run("--case", "7-ping").code()).isZero();
        Path html = folder.resolve("out/report.html");
        byte[] first = Files.readAllBytes(html);
        Files.delete(html);
        assertThat(Invocation.of("report", folder.resolve("out").toString()).code())
                .isZero();
        assertThat(html).hasBinaryContent(first);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "127.0.0.1:" + taken.getLocalPort();
            mistake(Invocation.of("emulate", "--tcp", port), "--tcp " + port + " cannot be opened", "port 0");
        }
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        for (String wrong : List.of("7000", ":7000", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:70000")) {
            mistake(Invocation.of("emulate", "--tcp", wrong), "--tcp " + wrong);
        }
        mistake(Invocation.of("emulate", "--tcp", "127.0.0.1:0", "--fault", "nope"), "no firmware fault 'nope'");
    }

    static Set<String> commands() {
        Set<String> commands =
                new TreeSet<>(Attest.commandLine().getSubcommands().keySet());
        commands.remove("generate-completion");
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfEachCommandHasExamplesAndTheReadmeNamesIt(String command) {
        Invocation help = Invocation.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).containsPattern("Examples?:").contains("\n  attest " + command);
        assertThat(Path.of("README.md")).content().contains("./attest " + command + " ");
    }

    /** The list of commands shows the first line of what each says of itself. */
    @ParameterizedTest
    @MethodSource("commands")
    void whatTheListOfCommandsSaysOfEachIsAWholeSentenceAndExamplesFit(String command) {
        var help = Attest.commandLine()
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .usageMessage();
        assertThat(help.description()[0]).endsWith(".");
        assertThat(help.footer()).as("examples that are not wrapped").allMatch(line -> line.length() < 100);
    }

    @Test
    void exitCodesAreExplainedByTheHelp() {
        for (Invocation help : List.of(Invocation.of("--help"), Invocation.of("run", "--help"))) {
            assertThat(help.out())
                    .contains("0 conforms", "1 does not conform", "2 usage", "3 inconclusive", "4 nothing");
        }
    }

    @Test
    void theVersionSaysOfWhatAndForWhichManual() {
        Invocation version = Invocation.of("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("attest ").contains("S000333C");
    }

    @Test
    void aCompletionScriptIsPrinted() {
        Invocation script = Invocation.of("generate-completion");
        assertThat(script.code()).isZero();
        assertThat(script.out()).contains("#!/usr/bin/env bash", "attest", "--tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "benches", "sections", "errata", "faults", "ports"})
    void whatThereIsIsListed(String what) {
        Invocation list = Invocation.of("list", what);
        assertThat(list.code()).isZero();
        assertThat(list.out()).isNotBlank();
        assertThat(list.err()).isEmpty();
    }

    @Test
    void measuringSpeaksOfEachKindOfLineAndOfPpp() {
        Invocation measure =
                Invocation.of("measure", "--exchanges", "20", "--megabytes", "1", "--idle", "3", "--busy", "2");
        assertThat(measure.code()).as(measure.err()).isZero();
        assertThat(measure.out().lines())
                .hasSize(16)
                .allMatch(
                        line -> line.matches(
                                "(in process +\\d+ exchanges|tcp +\\d+ exchanges|pty +\\d+ exchanges"
                                        + "|ppp +\\d+ negotiations)/s +\\d+\\.\\d+ of in process"
                                        + "|pty, python +(\\d+ exchanges/s by a plain Python script on the same terminal, judging nothing; here each takes \\d+\\.\\d+ of its time|not measured: there is no python3)"
                                        + "|(PUT|GET)MAIL +\\d+\\.\\d MB/s of a mail of 1 MB +\\d+\\.\\d+ of a plain client"
                                        + " \\(\\d+\\.\\d MB/s\\)"
                                        + "|bare socket +\\d+\\.\\d MB/s of 1 MB"
                                        + "|(in process|tcp|pty) [<>] +\\d+\\.\\d MB/s through AT#OTCP +\\d+\\.\\d+ of the bare socket"
                                        + "|crowd +\\d+\\.\\d KiB of memory for each of 3 idle modems"
                                        + "|crowd +-?\\d+\\.\\d KiB for each of 2 modems in data state, 0 octets lost of 524288 both ways"));
    }

    private Invocation run(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return Invocation.of(arguments.toArray(String[]::new));
    }

    private String bench(String yaml) throws IOException {
        return Files.writeString(folder.resolve("desk.yaml"), yaml).toString();
    }

    private static void mistake(Invocation invocation, String... parts) {
        assertThat(invocation.code()).as(invocation.err()).isEqualTo(2);
        assertOneLine(invocation, parts);
    }

    /** A mistake in the command line itself has a second line that points to the help. */
    private static void mistakeWithHint(Invocation invocation, String... parts) {
        assertThat(invocation.code()).as(invocation.err()).isEqualTo(2);
        assertThat(invocation.err().lines()).hasSize(2).last().asString().contains("--help");
        assertThat(invocation.err()).startsWith("attest: ").contains(parts);
    }

    private static void assertOneLine(Invocation invocation, String... parts) {
        assertThat(invocation.err().lines()).hasSize(1);
        assertThat(invocation.err()).startsWith("attest: ").contains(parts).doesNotContain("Exception", "java.");
    }
}
