package io.attest.explore;

import io.attest.steps.Play;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a search; told from several threads. */
final class Tally {

    /** So many dialogues in a row that could not begin are enough. */
    private static final int MOST_CURTAINS = 20;

    private final long began = System.nanoTime();
    private final long seed;
    private final Map<String, Long> undecided = new TreeMap<>();
    private final Map<String, Long> gone = new TreeMap<>();
    private final List<Summary.Entry> entries = new ArrayList<>();
    private final Map<Signature, Integer> known = new HashMap<>();
    private long dialogues;
    private long turns;
    private long shrinking;
    private long same;
    private long diverged;
    private int curtains;
    private String lost = "";

    Tally(long seed) {
        this.seed = seed;
    }

    synchronized void count(Trials.Trial trial) {
        curtains = 0;
        dialogues++;
        turns += trial.rehearsed().story().turns().size();
        if (trial.undecided().isPresent()) {
            undecided.merge(trial.undecided().get(), 1L, Long::sum);
        } else if (trial.divergence().isPresent()) {
            diverged++;
        } else {
            same++;
        }
    }

    /** A dialogue could not begin. */
    synchronized void curtain(Play.Curtain cannot) {
        dialogues++;
        String why = String.valueOf(cannot.getMessage());
        undecided.merge(why, 1L, Long::sum);
        curtains++;
        if (cannot.noBench() || curtains == MOST_CURTAINS) {
            lost = why;
        }
    }

    synchronized void shrunk(int tried) {
        shrinking += tried;
    }

    /** A divergence did not come again, or the reference modem itself does not do the same twice. */
    synchronized void gone(Signature way, String how) {
        gone.merge(way + "; " + how, 1L, Long::sum);
    }

    /** Whether one of these ways to differ was written down; then it is counted. */
    synchronized boolean isKnown(Signature... ways) {
        for (Signature way : ways) {
            Integer at = known.get(way);
            if (at != null) {
                Summary.Entry entry = entries.get(at);
                entries.set(at, new Summary.Entry(entry.folder(), entry.times() + 1, entry.exhibit()));
                for (Signature other : ways) {
                    known.putIfAbsent(other, at);
                }
                return true;
            }
        }
        return false;
    }

    synchronized Summary.Entry add(String folder, Exhibit exhibit, Signature... ways) {
        for (Signature way : ways) {
            known.putIfAbsent(way, entries.size());
        }
        Summary.Entry entry = new Summary.Entry(folder, 1, exhibit);
        entries.add(entry);
        return entry;
    }

    synchronized boolean isLost() {
        return !lost.isEmpty();
    }

    synchronized long dialogues() {
        return dialogues;
    }

    synchronized int exhibits() {
        return entries.size();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    synchronized Summary summary() {
        return new Summary(
                seed,
                Math.round(seconds() * 10) / 10.0,
                dialogues,
                turns,
                shrinking,
                same,
                diverged,
                new TreeMap<>(gone),
                new TreeMap<>(undecided),
                List.copyOf(entries),
                lost);
    }
}
