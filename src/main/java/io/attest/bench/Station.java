package io.attest.bench;

import io.attest.line.LineLost;
import io.attest.verdict.Check;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A bench at work in a run. Its cases come in blocks: a check before the first case of a block, which closes the block
 * before, and one after the last. One thread uses it at a time.
 */
public final class Station implements AutoCloseable {

    private static final int EVERY = 50;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final String label;
    private final Bench bench;
    private final Qualification qualification;
    private final int every;
    private final Duration longest;
    private final BenchLock lock;
    private final Identity identity;
    private int block;
    private int cases;
    private boolean checked;
    private long checkedAt;

    private Station(
            String label, Bench bench, Qualification qualification, int every, Duration longest, BenchLock lock) {
        this.label = label;
        this.bench = bench;
        this.qualification = qualification;
        this.every = every;
        this.longest = longest;
        this.lock = lock;
        this.identity = qualification.meet();
    }

    /** A bench with the usual checks. */
    static Station of(String label, Bench bench) {
        return of(label, bench, null, BenchLock.NONE);
    }

    /**
     * A bench with the checks of its file. Its modem is asked who it is.
     *
     * @param label how the record names it; each modem of a run has a label of its own
     * @param lock keeps others from it, until it is closed
     */
    static Station of(String label, Bench bench, @Nullable ChecksFile checks, BenchLock lock) {
        Optional<ChecksFile> file = Optional.ofNullable(checks);
        return new Station(
                label,
                bench,
                new Qualification(bench, file.map(ChecksFile::registration)),
                Objects.requireNonNullElse(file.map(ChecksFile::every).orElse(null), EVERY),
                file.map(ChecksFile::minutes)
                        .map(minutes -> Duration.ofNanos(Math.round(minutes * 60e9)))
                        .orElse(LONGEST),
                lock);
    }

    public String label() {
        return label;
    }

    public Bench bench() {
        return bench;
    }

    /** What its modem said of itself when it was taken up. */
    public Identity identity() {
        return identity;
    }

    /**
     * What comes of asking its modem more, with command lines that only read; empty where it cannot be asked.
     *
     * @param questions is given what answers them, line by line with the result code; empty for silence
     */
    public <T> Optional<T> ask(Function<UnaryOperator<String>, T> questions) {
        try {
            return Optional.of(qualification.ask(questions));
        } catch (Finding | LineLost silent) {
            return Optional.empty();
        }
    }

    /** The block under way, from 1; 0 before the first check. */
    public int block() {
        return block;
    }

    /** Goes on where an earlier process left off: the next check closes this block. */
    void resume(int block) {
        this.block = block;
    }

    /** A run begins: what was checked before it is told in no record of its own. */
    void comesAnew() {
        checked = false;
    }

    /** Another case begins on it. */
    void begins() {
        cases++;
    }

    boolean isDue() {
        return !checked
                || bench.distrusted().isPresent()
                || cases >= every
                || System.nanoTime() - checkedAt >= longest.toNanos();
    }

    /** Whether cases have run on it since the last check. */
    boolean isOpen() {
        return cases > 0;
    }

    /** Closes a block and opens the next, or takes the bench out of use where even a hard reset does not make it fit. */
    void qualify(Journal journal) {
        try {
            if (!check(journal).green() && bench.lost().isEmpty()) {
                qualification.recover();
                Check again = check(journal);
                if (!again.green() && bench.lost().isEmpty()) {
                    bench.lose("it was found unfit twice: " + unfit(again));
                }
            }
        } catch (RuntimeException broken) {
            // Whatever it is, a bench that is not given back would hold up those who wait for it.
            bench.lose("it cannot be checked: " + broken);
        }
    }

    private static String unfit(Check check) {
        return check.found().stream()
                .map(fact -> fact.key() + ": " + fact.value())
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }

    private Check check(Journal journal) {
        long began = System.nanoTime();
        Qualification.Look look = qualification.look();
        checkedAt = System.nanoTime();
        checked = true;
        Check check = new Check(
                label, block, Instant.now(), look.green(), List.copyOf(look.found()), (checkedAt - began) / 1e9);
        block++;
        cases = 0;
        journal.checked(check);
        return check;
    }

    @Override
    public void close() {
        bench.close();
        lock.close();
    }
}
