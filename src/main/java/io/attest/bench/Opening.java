package io.attest.bench;

import io.attest.actuator.Operator;
import io.attest.line.LineLost;
import io.attest.verdict.Conditions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes up the benches of a run. One that cannot be had does not hold up the others. */
public final class Opening {

    /**
     * A bench file as the user named it.
     *
     * @param path its path, for a later process to find it again
     * @param file what it says
     */
    public record Named(String path, BenchFile file) {}

    private final int jobs;
    private final Operator operator;
    private final Consumer<String> told;
    private final Path run;
    private final Duration wait;
    private final Map<String, String> unreachable = new LinkedHashMap<>();
    private final List<Conditions.Used> used = new ArrayList<>();
    private final List<Station> stations = new ArrayList<>();

    /**
     * @param jobs how many modems a reference bench has
     * @param operator who is asked where a bench file says so
     * @param told what a person should know: of benches that cannot be had, or are waited for
     * @param run the folder of the run, for others who want the same bench
     * @param wait how long a bench is waited for that another run uses
     */
    public Opening(int jobs, Operator operator, Consumer<String> told, Path run, Duration wait) {
        this.jobs = jobs;
        this.operator = operator;
        this.told = told;
        this.run = run;
        this.wait = wait;
    }

    /**
     * Opens them.
     *
     * @throws ConfigurationFault if two have one name, or their modems are not of one maker, model and firmware
     * @throws LineLost if not one can be had
     */
    public Lab of(List<Named> benches) {
        distinct(benches);
        try {
            benches.forEach(this::take);
            sameFirmware();
            if (stations.isEmpty()) {
                throw new LineLost(String.join("; ", unreachable.values()));
            }
        } catch (RuntimeException refused) {
            stations.forEach(Station::close);
            throw refused;
        }
        unreachable.forEach((name, why) -> told.accept("bench " + name + " is not used: " + why));
        Lab lab = new Lab(unreachable, List.copyOf(used));
        stations.forEach(lab::add);
        return lab;
    }

    /** None of them, for a run without a case. */
    public Lab none(List<Named> benches) {
        return new Lab(
                Map.of(),
                benches.stream()
                        .map(bench -> new Conditions.Used(bench.file().name(), bench.path(), "", List.of(), Map.of()))
                        .toList());
    }

    private static void distinct(List<Named> benches) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Named each : benches) {
            String other = paths.put(each.file().name(), each.path());
            if (other != null) {
                throw new ConfigurationFault("the benches of " + other + " and " + each.path() + " are both named '"
                        + each.file().name() + "'; a record could not tell them apart");
            }
        }
    }

    private void take(Named bench) {
        BenchFile file = bench.file();
        Identity identity = Identity.UNKNOWN;
        String line = "";
        try {
            for (int number = 1; number <= Benches.places(file, jobs); number++) {
                Station station = open(file, Lab.label(file.name(), number));
                identity = station.identity();
                line = station.bench().line().name();
            }
        } catch (BenchInUse inUse) {
            unreachable.put(file.name(), String.valueOf(inUse.getMessage()));
        } catch (LineLost gone) {
            unreachable.put(file.name(), gone.getMessage() + "; the line of " + bench.path() + " says so");
        }
        used.add(new Conditions.Used(
                file.name(),
                bench.path(),
                line,
                identity.told(),
                Ixit.of(file.name(), file.ixit(), System::getenv).told()));
    }

    private Station open(BenchFile file, String label) {
        BenchLock lock = BenchLock.take(label, file.line(), run, wait, told);
        Bench bench;
        try {
            bench = Benches.open(file, operator);
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
        Station station = Station.of(label, bench, file.checks(), lock);
        stations.add(station);
        List<String> others = Optional.ofNullable(file.iut())
                .map(station.identity()::differences)
                .orElse(List.of());
        if (!others.isEmpty()) {
            stations.remove(station);
            station.close();
            throw new LineLost("another modem is on " + bench.line().name() + ": " + String.join("; ", others));
        }
        return station;
    }

    private void sameFirmware() {
        for (Station station : stations) {
            Station first = stations.get(0);
            List<String> differences = first.identity().differencesOfFirmware(station.identity());
            if (!differences.isEmpty()) {
                throw new ConfigurationFault("the modems of benches " + first.label() + " and " + station.label()
                        + " are not of one kind: " + String.join("; ", differences)
                        + "; a report speaks of one kind, so run them one by one");
            }
        }
    }
}
