package io.attest.bench;

import io.attest.line.FoundPasswords;
import io.attest.line.Secrets;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.Conditions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The benches of a run. Each case leases one that can run it for as long as it takes. A bench is qualified before its
 * first case and between blocks of them; one that stays unfit is out of use, and the others go on.
 */
public final class Lab implements AutoCloseable {

    private final List<Station> stations = new ArrayList<>();
    private final List<Station> free = new ArrayList<>();
    private final List<Station> inUse = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, String> unreachable;
    private final List<Conditions.Used> used;
    private Journal journal = Journal.NONE;
    private Secrets secrets = Secrets.NONE;
    private boolean givenUp;

    /**
     * Benches of one kind, from no file.
     *
     * @param benches how many there are
     */
    public Lab(int benches, Supplier<Bench> open) {
        this(Map.of(), List.of());
        try {
            for (int number = 1; number <= benches; number++) {
                Bench bench = open.get();
                add(Station.of(label(bench.name(), number), bench));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /**
     * @param unreachable benches that could not be opened, and why: what they could run nobody knows
     * @param used the benches of the run as a record tells them
     */
    Lab(Map<String, String> unreachable, List<Conditions.Used> used) {
        this.unreachable = unreachable;
        this.used = used;
    }

    /** One without benches. */
    public static Lab none() {
        return new Lab(Map.of(), List.of());
    }

    /** How the record names the modems of a bench that has several. */
    static String label(String bench, int number) {
        return number == 1 ? bench : bench + "#" + number;
    }

    void add(Station station) {
        stations.add(station);
        free.add(station);
        inUse.add(station);
        secrets = secrets.and(station.bench().ixit().secrets());
    }

    /** @param journal is told from now on what happens to the benches */
    public void tells(Journal journal) {
        this.journal = journal;
    }

    /**
     * Says that the run begins on these benches, or goes on.
     *
     * @param open of the benches that an earlier process used, the block that it left open
     */
    public void begin(boolean resumed, Map<String, Integer> open) {
        String what = resumed ? BenchEvent.RESUMED : BenchEvent.OPENED;
        stations.forEach(Station::comesAnew);
        stations.forEach(station ->
                happened(station.label(), what, station.bench().line().name()));
        unreachable.forEach((name, why) -> happened(name, BenchEvent.QUARANTINED, why));
        for (Station station : stations) {
            if (open.containsKey(station.label())) {
                station.resume(open.get(station.label()));
                station.qualify(journal);
                quarantineIfLost(station);
            }
        }
    }

    /** Says that the run is over. */
    public void end() {
        benches().forEach(station -> happened(station.label(), BenchEvent.CLOSED, ""));
    }

    private void happened(String bench, String what, String why) {
        journal.happened(new BenchEvent(bench, Instant.now(), what, why));
    }

    /**
     * Waits for a bench that can run a case, and qualifies it where that is due.
     *
     * @param able whether a bench can run it
     * @param tried labels of benches that have tried it: others go first, as long as there are any
     * @return empty when no bench that can run it is in use (any more), or the run was given up
     */
    public Optional<Station> lease(Predicate<Bench> able, Set<String> tried) {
        for (Optional<Station> next = take(new Waiting(able, tried)); next.isPresent(); ) {
            Station station = next.get();
            if (station.isDue()) {
                station.qualify(journal);
            }
            if (station.bench().lost().isEmpty()) {
                station.begins();
                return next;
            }
            quarantine(station);
            next = take(new Waiting(able, tried));
        }
        return Optional.empty();
    }

    private synchronized Optional<Station> take(Waiting me) {
        waiting.add(me);
        try {
            while (true) {
                List<Station> mine = me.among(inUse);
                if (mine.isEmpty() || givenUp) {
                    return Optional.empty();
                }
                Optional<Station> station = mine.stream()
                        .filter(free::contains)
                        .filter(each -> first(each) == me)
                        .findFirst();
                if (station.isPresent()) {
                    free.remove(station.get());
                    return station;
                }
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was given up while waiting for a bench", interrupted);
        } finally {
            waiting.remove(me);
            notifyAll();
        }
    }

    /** No case gets a bench any more, also none that waits for one. */
    public synchronized void giveUp() {
        givenUp = true;
        notifyAll();
    }

    /** Who gets a bench: of those that wait for it the one with the least choice, and of these who came first. */
    private Waiting first(Station station) {
        return waiting.stream()
                .filter(each -> each.among(inUse).contains(station))
                .min(Comparator.comparingInt(each -> each.among(inUse).size()))
                .orElseThrow();
    }

    /** The case is over; a bench that it has left out of use is not leased again. */
    public void release(Station station) {
        if (station.bench().lost().isPresent()) {
            quarantine(station);
            return;
        }
        synchronized (this) {
            free.add(station);
            notifyAll();
        }
    }

    private void quarantine(Station station) {
        if (station.isOpen()) {
            station.qualify(journal);
        }
        happened(station.label(), BenchEvent.QUARANTINED, station.bench().lost().orElse(""));
        synchronized (this) {
            inUse.remove(station);
            free.remove(station);
            notifyAll();
        }
    }

    /** Closes the blocks of all benches while no case is under way, so that what ran in them can stand. */
    public void closeBlocks() {
        for (Station station : benches()) {
            if (station.isOpen()) {
                station.qualify(journal);
            }
            quarantineIfLost(station);
        }
    }

    private void quarantineIfLost(Station station) {
        if (station.bench().lost().isPresent()) {
            quarantine(station);
        }
    }

    /** The benches in use that can run a case. */
    public synchronized List<Station> able(Predicate<Bench> able) {
        return inUse.stream().filter(station -> able.test(station.bench())).toList();
    }

    /** Whether any bench of this run could run a case, were it in use; one that could not be opened might. */
    public boolean everAble(Predicate<Bench> able) {
        return !unreachable.isEmpty() || stations.stream().anyMatch(station -> able.test(station.bench()));
    }

    /** The benches in use. */
    public synchronized List<Station> benches() {
        return List.copyOf(inUse);
    }

    /** All benches that were opened. */
    public List<Station> all() {
        return List.copyOf(stations);
    }

    /** How reports name the lines. */
    public String lineName() {
        return stations.stream()
                .map(station -> station.bench().line().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The benches of the run as a record tells them. */
    public List<Conditions.Used> used() {
        return used;
    }

    /** What the first modem said of itself. */
    public Identity identity() {
        return stations.isEmpty() ? Identity.UNKNOWN : stations.get(0).identity();
    }

    /** What no log, message or record of the run may show. */
    public Secrets secrets() {
        return secrets;
    }

    /** From now on also passwords that nobody named are hidden. */
    public void hides(FoundPasswords found) {
        secrets = stations.stream()
                .map(station -> station.bench().ixit().secrets())
                .reduce(Secrets.NONE, Secrets::and)
                .and(found);
    }

    public int size() {
        return stations.size();
    }

    @Override
    public void close() {
        stations.forEach(Station::close);
    }
}
