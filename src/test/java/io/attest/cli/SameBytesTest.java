package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.report.Format;
import io.attest.report.Reports;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every form of a report is the same to the byte whenever, wherever and in whatever country it is derived, from any copy of
 * the run's folder.
 */
final class SameBytesTest {

    private static final Pattern CASE =
            Pattern.compile("\\{\"(?:testCaseStarted\":\\{.*?\"id|.*\"testCaseStartedId)\":\"([^\"]+)\".*");

    private static final String SECTION = "2-dialing-services/01-answermode";

    /** Where an i has its dot in capitals too, and the next day has begun. */
    private static final List<String> TURKEY = List.of(
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1");

    /** Where numbers have digits of their own. */
    private static final List<String> EGYPT =
            List.of("-Duser.timezone=America/Caracas", "-Duser.language=ar", "-Duser.country=EG");

    @TempDir
    private Path folder;

    @Test
    void everyFormOfEveryKindOfRunIsTheSameInEveryCountry() throws IOException, InterruptedException {
        Map<String, Path> runs = runs();
        Map<String, Map<String, byte[]>> here = derived(runs, "here", List.of());
        assertThat(here.get("whole")).containsKeys("report.html", "report.json", "report.pdf", "junit.xml");
        assertThat(here.get("whole").keySet())
                .anyMatch(name -> name.startsWith("allure-results/"))
                .anyMatch(name -> name.startsWith("transcripts/") && name.endsWith(".html"));

        Map<String, Path> others = new LinkedHashMap<>(runs);
        Map<String, Path> some = new LinkedHashMap<>();
        List.of("killed", "merged").forEach(kind -> some.put(kind, others.remove(kind)));
        same(derived(others, "another/place in the tree", TURKEY), here);
        same(derived(some, "egypt", EGYPT), here);
        same("reordered", here.get("reordered"), here.get("whole"));
    }

    @Test
    void onlyTheFormThatIsAskedForIsWritten() throws IOException {
        Path run = run("one", "--case", "8-miscellaneous/01-vversion");
        Files.writeString(run.resolve(Reports.HTML), "left alone");

        Invocation report = Invocation.of("report", run.toString(), "--format", "junit,allure");

        assertThat(report.code()).isZero();
        assertThat(report.out())
                .contains(
                        "  report     " + run.resolve("junit.xml") + "\n  report     " + run.resolve("allure-results"));
        assertThat(run.resolve(Reports.HTML)).hasContent("left alone");
    }

    @Test
    void anUnknownFormNamesThoseThereAre() {
        Invocation report = Invocation.of("report", folder.toString(), "--format", "html,word");

        assertThat(report.code()).isEqualTo(2);
        assertThat(report.err()).contains("no form 'word'; there are json, html, pdf, junit, allure");
    }

    private static void same(Map<String, Map<String, byte[]>> there, Map<String, Map<String, byte[]>> here) {
        there.forEach((run, files) -> same(run, files, here.get(run)));
    }

    private static void same(String run, Map<String, byte[]> files, Map<String, byte[]> others) {
        assertThat(files.keySet()).as(run).containsExactlyElementsOf(others.keySet());
        files.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(run + ": " + name)
                .isEqualTo(new String(others.get(name), StandardCharsets.ISO_8859_1)));
    }

    private Map<String, Path> runs() throws IOException {
        Map<String, Path> runs = new LinkedHashMap<>();
        Path whole = run("whole", "--case", SECTION, "--jobs", "2");
        runs.put("whole", whole);
        runs.put("reordered", reordered(whole));
        Path killed = cut(whole, "killed");
        runs.put("killed", killed);
        Path resumed = cut(whole, "resumed");
        assertThat(Invocation.of("run", "--resume", resumed.toString()).code()).isZero();
        runs.put("resumed", resumed);
        Path one = run("one", "--case", SECTION, "--shard", "1/2");
        Path two = run("two", "--case", SECTION, "--shard", "2/2");
        Path merged = folder.resolve("merged");
        Invocation.of("merge", "--out", merged.toString(), one.toString(), two.toString());
        runs.put("merged", merged);
        return runs;
    }

    private Path run(String name, String... options) {
        Path out = folder.resolve(name);
        List<String> line = new ArrayList<>(List.of("run", "--out", out.toString()));
        line.addAll(Arrays.asList(options));
        assertThat(Invocation.of(line.toArray(String[]::new)).code()).isZero();
        return out;
    }

    /** As a kill in the middle leaves it, within a line. */
    private Path cut(Path run, String name) throws IOException {
        Path killed = evidence(run, folder.resolve(name));
        byte[] record = Files.readAllBytes(killed.resolve("record.ndjson"));
        Files.write(killed.resolve("record.ndjson"), Arrays.copyOf(record, record.length * 2 / 3));
        return killed;
    }

    /** As other threads had it: case by case, the last one first. */
    private Path reordered(Path run) throws IOException {
        Path other = evidence(run, folder.resolve("reordered"));
        Map<String, List<String>> cases = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String line : Files.readAllLines(other.resolve("record.ndjson"))) {
            Matcher of = CASE.matcher(line);
            if (of.matches()) {
                cases.computeIfAbsent(of.group(1), id -> new ArrayList<>()).add(line);
            } else {
                (line.startsWith("{\"testRunFinished\"") || !after.isEmpty() ? after : before).add(line);
            }
        }
        List<List<String>> backwards = new ArrayList<>(cases.values());
        Collections.reverse(backwards);
        List<String> lines = new ArrayList<>(before);
        backwards.forEach(lines::addAll);
        lines.addAll(after);
        Files.write(other.resolve("record.ndjson"), lines);
        return other;
    }

    /** Derives all forms of copies of the runs in a process of its own. */
    private Map<String, Map<String, byte[]>> derived(Map<String, Path> runs, String place, List<String> options)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Derive.class.getName()));
        Map<String, Path> copies = new LinkedHashMap<>();
        for (Map.Entry<String, Path> run : runs.entrySet()) {
            Path copy = evidence(run.getValue(), folder.resolve(place).resolve(run.getKey()));
            copies.put(run.getKey(), copy);
            line.add(copy.toString());
        }
        Path said = folder.resolve("said");
        int code = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        for (Map.Entry<String, Path> copy : copies.entrySet()) {
            files.put(copy.getKey(), files(copy.getValue()));
        }
        return files;
    }

    /** A copy of the record and the transcripts, and of nothing that was derived. */
    private static Path evidence(Path run, Path copy) throws IOException {
        Files.createDirectories(copy.resolve("transcripts"));
        Files.copy(run.resolve("record.ndjson"), copy.resolve("record.ndjson"));
        try (Stream<Path> transcripts = Files.list(run.resolve("transcripts"))) {
            for (Path transcript :
                    transcripts.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.copy(transcript, copy.resolve("transcripts").resolve(transcript.getFileName()));
            }
        }
        return copy;
    }

    private static Map<String, byte[]> files(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(file).toString();
                if (!name.equals("record.ndjson")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Derives all forms of the runs that are named. */
    static final class Derive {

        public static void main(String[] folders) throws IOException {
            for (String run : folders) {
                Reports.write(RunRecord.read(Path.of(run)), EnumSet.allOf(Format.class));
            }
        }
    }
}
