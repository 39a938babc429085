package io.attest.campaign;

import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Conditions;
import io.attest.verdict.RecordFile;
import io.attest.verdict.RunHeader;
import io.attest.verdict.Split;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of a shard as a machine would have left it: each case takes one, in turn. */
final class ShardedRun {

    static final List<String> SELECTED = List.of("R-2-014", "R-2-015", "R-2-016", "R-2-017", "R-2-018", "R-2-019");

    private static final Instant START = Instant.parse("2026-11-22T20:15:00Z");

    private final Path folder;
    private final int index;
    private final int count;
    private String suite = "suite";
    private String acceptance = "strict";
    private Statement ics = Statement.ALL;
    private Map<String, String> ixit = Map.of("apn", "internet");
    private List<String> modem = List.of("maker: M", "model: G", "firmware: 1.0");
    private List<String> selected = SELECTED;
    private @Nullable String transcript;
    private String failing = "";
    private boolean conditions = true;

    ShardedRun(Path parent, int index, int count) {
        this.folder = parent.resolve("shard-" + index);
        this.index = index;
        this.count = count;
    }

    ShardedRun suite(String digest) {
        suite = digest;
        return this;
    }

    ShardedRun acceptance(String level) {
        acceptance = level;
        return this;
    }

    ShardedRun ics(String name) {
        ics = new Statement(name, "of claims", List.of(), List.of(), List.of());
        return this;
    }

    ShardedRun ixit(Map<String, String> values) {
        ixit = values;
        return this;
    }

    ShardedRun modem(String... says) {
        modem = List.of(says);
        return this;
    }

    ShardedRun selected(List<String> ids) {
        selected = ids;
        return this;
    }

    ShardedRun transcript(String path) {
        transcript = path;
        return this;
    }

    ShardedRun failing(String id) {
        failing = id;
        return this;
    }

    ShardedRun withoutConditions() {
        conditions = false;
        return this;
    }

    Path write() throws IOException {
        Files.deleteIfExists(folder.resolve("record.ndjson"));
        Files.createDirectories(folder.resolve("transcripts"));
        List<String> mine = new ArrayList<>();
        for (int card = index - 1; card < selected.size(); card += count) {
            mine.add(selected.get(card));
        }
        Instant started = START.plusSeconds(index);
        try (RecordFile record = new RecordFile(folder, header(mine, started))) {
            record.append(new Check("desk", 0, started, true, List.of(), 0.1));
            for (String id : mine) {
                Files.writeString(folder.resolve("transcripts/" + id + ".txt"), "log of " + id);
                record.append(result(id), null);
            }
            record.append(new Check("desk", 1, started.plusSeconds(9), true, List.of(), 0.1));
            record.end(started.plusSeconds(10));
        }
        return folder;
    }

    private RunHeader header(List<String> mine, Instant started) {
        Conditions made = new Conditions(
                suite,
                List.of(new Conditions.Used("desk", "lab-config/desk.yaml", "serial", modem, ixit)),
                ics,
                count == 1 ? "" : index + "/" + count,
                selected,
                1);
        return new RunHeader(
                "Attest", "desk", "serial", modem, acceptance, index, 1, started, mine, conditions ? made : null);
    }

    private CaseResult result(String id) {
        boolean fails = id.equals(failing);
        return new CaseResult(
                id,
                List.of(id),
                "title",
                "2-a/b.feature",
                1,
                List.of("@BV"),
                fails ? Verdict.FAIL : Verdict.PASS,
                fails ? Attribution.IUT : null,
                0.1,
                0.1,
                fails ? id + "  no" : "",
                List.of(),
                List.of(),
                List.of(),
                transcript == null ? "transcripts/" + id + ".txt" : transcript,
                new Attempt("desk", 1, 1, Split.NONE));
    }
}
