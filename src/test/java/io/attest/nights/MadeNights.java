package io.attest.nights;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Conditions;
import io.attest.verdict.Fact;
import io.attest.verdict.RecordFile;
import io.attest.verdict.RunHeader;
import io.attest.verdict.Split;
import io.attest.verdict.Statement;
import io.attest.verdict.Timing;
import io.attest.verdict.Verdict;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Many nights of one modem, made up from a seed, as records. They tell a story: firmware changes after two fifths and
 * after four fifths of the nights; a few rows fail always, some until the first change, a whole chapter's worth from the
 * second on; a few come and go, a few get slower; in one night a bench is put out of use, one night is killed.
 */
public final class MadeNights {

    private static final Instant FIRST = Instant.parse("2026-10-01T20:00:00Z");
    private static final List<String> FIRMWARE = List.of("651_09gg", "651_10aa", "652_00ab");
    private static final int BLOCK = 100;

    private final int nights;
    private final int rows;
    private final long seed;
    private final int steps;
    private final List<Entry> entries;

    /** @param steps how many steps Cucumber tells of each case; the more, the larger a record */
    public MadeNights(int nights, int rows, long seed, int steps) {
        this.nights = nights;
        this.rows = rows;
        this.seed = seed;
        this.steps = steps;
        this.entries =
                Manual.load().entries().stream().filter(Entry::isTestable).toList();
    }

    /** Writes them into folders of that folder; gives the folders, the oldest first. */
    public List<Path> into(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            Path run = folder.resolve(started(night).toString().substring(0, 10) + "-200000");
            write(run, night);
            all.add(run);
        }
        return all;
    }

    private static Instant started(int night) {
        return FIRST.plus(Duration.ofDays(night));
    }

    private int age(int night) {
        return night * 5 >= nights * 4 ? 2 : night * 5 >= nights * 2 ? 1 : 0;
    }

    private boolean isKilled(int night) {
        return nights > 4 && night == nights / 2;
    }

    private boolean isBad(int night) {
        return nights > 4 && night == nights / 3;
    }

    private void write(Path run, int night) throws IOException {
        Random random = new Random(seed * 1_000 + night);
        List<String> ids =
                Stream.iterate(0, row -> row + 1).limit(rows).map(this::id).toList();
        try (RecordFile record = new RecordFile(run, header(night, ids))) {
            Instant at = started(night);
            for (String bench : List.of("desk-a", "desk-b")) {
                record.append(new BenchEvent(bench, at, BenchEvent.OPENED, "ttyUSB0"));
                record.append(check(bench, 0, at, true));
            }
            int last = isKilled(night) ? rows * 2 / 3 : rows;
            for (int row = 0; row < last; row++) {
                String bench = row % 2 == 0 ? "desk-a" : "desk-b";
                int block = 1 + row / BLOCK;
                tell(record, row);
                record.append(result(row, night, bench, block, random), "s" + row);
                if (row % BLOCK == BLOCK - 1 || row == last - 1) {
                    boolean fit = !(isBad(night) && block == 2);
                    record.append(check("desk-a", block, at, true));
                    record.append(check("desk-b", block, at, fit));
                }
            }
            if (isBad(night)) {
                record.append(new BenchEvent("desk-b", at, BenchEvent.QUARANTINED, "no answer after a power cycle"));
            }
            if (!isKilled(night)) {
                record.end(at.plusSeconds(7_200 + random.nextInt(600)));
            }
        }
    }

    private static Check check(String bench, int block, Instant at, boolean green) {
        return new Check(bench, block, at, green, List.of(Fact.of("line", green ? "idle" : "no answer")), 1.5);
    }

    private String id(int row) {
        Entry entry = entries.get(row % entries.size());
        return row < entries.size() ? entry.id() : entry.id() + ".more-" + row / entries.size();
    }

    private RunHeader header(int night, List<String> ids) {
        List<String> modem = List.of("Example", "GM-862", FIRMWARE.get(age(night)));
        List<String> told = List.of("maker: Example", "model: GM-862", "firmware: " + FIRMWARE.get(age(night)));
        return new RunHeader(
                "Attest 0.1.0, manual S000333C",
                "desk-a, desk-b",
                "serial",
                modem,
                "strict",
                seed,
                2,
                started(night),
                ids,
                new Conditions(
                        "829c0c465132e268e50f7d5c729412cf4a77f534b43827be3f617e1b4660dd92",
                        Stream.of("desk-a", "desk-b")
                                .map(name -> new Conditions.Used(name, name + ".yaml", "serial", told, Map.of()))
                                .toList(),
                        Statement.ALL,
                        "",
                        ids,
                        1));
    }

    /** What Cucumber says of a case. */
    private void tell(RecordFile record, int row) {
        List<PickleStep> all = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            boolean last = step == steps - 1;
            String text = last ? "the modem answers `OK`" : "the host has set `AT#DIALSELECT=" + (step + 1) + "`";
            all.add(new PickleStep(
                    null,
                    List.of("n" + step),
                    "p" + row + "-" + step,
                    last ? PickleStepType.OUTCOME : PickleStepType.CONTEXT,
                    text));
        }
        record.append(Envelope.of(
                new Pickle("p" + row, "file:///features/some.feature", "a case", "en", all, List.of(), List.of())));
        record.append(Envelope.of(new TestCase("c" + row, "p" + row, List.of(), null)));
        record.append(Envelope.of(new TestCaseStarted(0L, "s" + row, "c" + row, null, new Timestamp(0L, 0L))));
        for (int step = 0; step < steps * 2; step++) {
            String id = "d25f0ad7-8caa-4ed8-a13f-2a00b3a5-" + row + "-" + step;
            record.append(Envelope.of(new TestStepStarted("s" + row, id, new Timestamp(1L, 2L))));
            record.append(Envelope.of(new TestStepFinished(
                    "s" + row,
                    id,
                    new TestStepResult(
                            new io.cucumber.messages.types.Duration(0L, 1_000L),
                            null,
                            TestStepResultStatus.PASSED,
                            null),
                    new Timestamp(1L, 3L))));
        }
    }

    private CaseResult result(int row, int night, String bench, int block, Random random) {
        String id = id(row);
        Entry entry = entries.get(row % entries.size());
        Verdict verdict = verdict(row, night, random);
        double wall = 0.2 + (row * 7_919 % 1_000) / 800.0 + random.nextInt(100) / 1_000.0 + slower(row, night);
        return new CaseResult(
                id,
                List.of(entry.id()),
                entry.says(),
                "features/" + entry.chapter().number() + "/section.feature",
                10,
                List.of("@BV"),
                verdict,
                switch (verdict) {
                    case FAIL -> Attribution.IUT;
                    case INCONCLUSIVE -> Attribution.NETWORK_SIDE;
                    case ERROR -> Attribution.TEST_SYSTEM;
                    case PASS, NOT_RUN -> null;
                },
                wall / 2,
                wall,
                message(id, verdict, row, random),
                List.of(),
                List.of(),
                row % 50 == 0 ? List.of(timing(night, random)) : List.of(),
                verdict == Verdict.NOT_RUN ? "" : "transcripts/" + id + ".txt",
                new Attempt(
                        verdict == Verdict.NOT_RUN ? "" : bench,
                        verdict == Verdict.NOT_RUN ? 0 : block,
                        1,
                        Split.NONE));
    }

    private static Timing timing(int night, Random random) {
        return new Timing(
                "DIALING",
                Duration.ofMillis(8_000 + random.nextInt(200) + (night > 20 ? 2_000 : 0)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(14),
                Duration.ofMillis(500));
    }

    private static double slower(int row, int night) {
        return row % 997 == 5 ? night * 0.4 : 0;
    }

    private Verdict verdict(int row, int night, Random random) {
        int kind = new Random(seed + row * 31L).nextInt(1_000);
        int dice = random.nextInt(1_000);
        if (kind < 8) {
            return Verdict.NOT_RUN;
        }
        boolean fails = kind < 11
                || kind < 16 && age(night) == 0
                || kind < 31 && kind >= 16 && age(night) == 2
                || kind < 36 && kind >= 31 && dice < 300;
        if (fails) {
            return Verdict.FAIL;
        }
        return dice == 999 ? Verdict.INCONCLUSIVE : dice == 0 && row % 7 == 0 ? Verdict.ERROR : Verdict.PASS;
    }

    private static String message(String id, Verdict verdict, int row, Random random) {
        return switch (verdict) {
            case PASS -> "";
            case NOT_RUN -> "needs physical-line, which bench desk does not offer";
            case INCONCLUSIVE -> id + "  the network did not register the modem\n  waited     30 s";
            case ERROR -> id + "  the tester's own port was taken\n  port       1110";
            case FAIL ->
                id + "  " + (row % 3 == 0 ? "a refused value changed the setting" : "the answer is another one") + "\n"
                        + "  issued     AT#TCPPORT=1,65536[CR]                          at "
                        + (10 + random.nextInt(9)) + ".004 s\n"
                        + "  expected   #CME ERROR: 34882 within 2 s\n"
                        + "  came       [CR][LF]OK[CR][LF]                              after "
                        + (20 + random.nextInt(70)) + " ms\n"
                        + "  replay     ./attest run --case " + id + " --bench desk\n"
                        + "  log        transcripts/" + id + ".txt";
        };
    }
}
