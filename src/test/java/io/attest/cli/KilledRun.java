package io.attest.cli;

import io.attest.campaign.Resumption;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A run in another process that is killed at random moments and resumed, until it comes to its end. */
final class KilledRun {

    /**
     * What came of it.
     *
     * @param kills how often it was killed
     * @param planned how many cases it had
     * @param lost results that stood in the record after a kill and not at the end
     * @param repeated results beyond one a case
     * @param inFlight cases that were under way at a kill
     * @param unsettled planned cases without exactly one verdict that stands
     * @param code the exit code of the last process
     */
    record Toll(int kills, int planned, int lost, int repeated, int inFlight, int unsettled, int code) {}

    private static final int LONGEST_MILLIS = 300;

    private final Path out;
    private final Random random;
    private final List<String> options;
    private final List<String> seen = new ArrayList<>();

    /** @param options of the run, without {@code --out} */
    KilledRun(Path out, Random random, List<String> options) {
        this.out = out;
        this.random = random;
        this.options = options;
    }

    /** Kills it no more than so often, then lets it end. */
    Toll toll(int most) throws IOException, InterruptedException {
        int kills = 0;
        while (kills < most && !isComplete()) {
            Process child = start();
            if (killed(child)) {
                kills++;
                look();
            }
        }
        int code = 0;
        if (!isComplete()) {
            Process last = start();
            last.inputReader().transferTo(java.io.Writer.nullWriter());
            code = last.waitFor();
        }
        return toll(RunRecord.read(out), kills, code);
    }

    private Process start() throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                Attest.class.getName(),
                "run"));
        if (hasRecord()) {
            line.addAll(List.of("--resume", out.toString()));
        } else {
            line.addAll(List.of("--out", out.toString()));
            line.addAll(options);
        }
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A record that was killed in its first line is none; the run begins anew. */
    private boolean hasRecord() throws IOException {
        try {
            RunRecord.read(out);
            return true;
        } catch (IOException none) {
            Files.deleteIfExists(out.resolve("record.ndjson"));
            return false;
        }
    }

    private boolean isComplete() throws IOException {
        return hasRecord() && Resumption.isComplete(RunRecord.read(out));
    }

    /** Kills it some lines of progress and some milliseconds later; false if it came to its end before. */
    private boolean killed(Process child) throws IOException, InterruptedException {
        int lines = random.nextInt(4);
        try (BufferedReader said = child.inputReader()) {
            for (int line = 0; line < lines && said.readLine() != null; ) {
                line++;
            }
            boolean over = child.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            return !over;
        }
    }

    private void look() throws IOException {
        if (hasRecord()) {
            seen.clear();
            RunRecord.read(out).attempts().forEach(attempt -> seen.add(attempt.id()));
        }
    }

    private Toll toll(RunRecord run, int kills, int code) throws IOException {
        Map<String, Integer> standing = new HashMap<>();
        run.attempts().forEach(attempt -> standing.merge(attempt.id(), 1, Integer::sum));
        List<String> ids = run.attempts().stream().map(CaseResult::id).toList();
        int lost = (int) seen.stream().filter(id -> !ids.contains(id)).count();
        int unsettled = Resumption.open(run).size();
        long started;
        try (BufferedReader record = Files.newBufferedReader(out.resolve("record.ndjson"))) {
            started = record.lines()
                    .filter(line -> line.startsWith("{\"testCaseStarted\""))
                    .count();
        }
        int repeated = run.attempts().size() - standing.size();
        return new Toll(
                kills,
                run.header().planned().size(),
                lost,
                repeated,
                (int) started - run.attempts().size(),
                unsettled,
                code);
    }
}
