package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run that is to become a part of another: of one shard, or of several where it was merged before.
 *
 * @param name how it was named
 * @param run what its record says
 * @param conditions those of the run
 * @param shards the shards in it, by their index
 */
record Portion(String name, RunRecord run, Conditions conditions, List<Shard> shards) {

    /** @throws ConfigurationFault if it is no run, or one that contradicts itself */
    static Portion read(Path folder) {
        String name = folder.toString();
        if (!Files.isRegularFile(folder.resolve("record.ndjson"), LinkOption.NOFOLLOW_LINKS)) {
            throw new ConfigurationFault("no run in " + name + "; a run is a folder with record.ndjson");
        }
        RunRecord run;
        try {
            run = RunRecord.read(folder);
        } catch (IOException | UncheckedIOException none) {
            throw new ConfigurationFault(
                    "no run in " + name + "; its record.ndjson cannot be read (" + none.getMessage() + ")");
        }
        Conditions conditions = run.header().conditions();
        if (conditions == null) {
            throw new ConfigurationFault(name + " does not say under which conditions it was made: it comes from an"
                    + " older Attest and cannot be merged; run it again");
        }
        if (conditions.rejudged() != null) {
            throw new ConfigurationFault(name + " is a second judgement of another run and cannot be merged; merge the"
                    + " runs themselves, then judge the whole again");
        }
        if (!isWhole(run.header(), conditions)) {
            throw new ConfigurationFault("the head of the record of " + name + " is damaged");
        }
        Portion portion = new Portion(name, run, conditions, shards(run.header()));
        portion.holdTogether();
        return portion;
    }

    static List<Shard> shards(RunHeader header) {
        Conditions conditions = Objects.requireNonNull(header.conditions());
        Merged merged = conditions.merged();
        return merged == null
                ? List.of(Shard.recorded(conditions.shard()))
                : merged.parts().stream()
                        .map(part -> Shard.recorded(part.shard()))
                        .sorted(Comparator.comparing(Shard::index))
                        .toList();
    }

    /** {@code shard 2/4} or {@code shard 1/4, shard 3/4}. */
    String shardNames() {
        return shards.stream().map(shard -> "shard " + shard).collect(Collectors.joining(", "));
    }

    /** What it is made of. */
    List<Merged.Part> parts() {
        Merged merged = conditions.merged();
        return merged != null
                ? merged.parts()
                : List.of(new Merged.Part(
                        shards.get(0).toString(),
                        ended(),
                        run.header().started(),
                        run.header().seed(),
                        run.header().planned().size()));
    }

    /** Whether it came to its end and each of its cases to a verdict. */
    boolean ended() {
        return run.complete() && ids().containsAll(run.header().planned());
    }

    /** The cases that came to a verdict in it. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        run.attempts().stream().map(CaseResult::id).forEach(ids::add);
        return ids;
    }

    /** The cases that are its own: a merged run plans all that was selected, also what it has no run of. */
    Set<String> own() {
        return conditions.merged() == null ? Set.copyOf(run.header().planned()) : ids();
    }

    /** A bench of this run, so named that it is not taken for one of another run. */
    String bench(String bench) {
        return conditions.merged() != null || shards.get(0).isWhole() ? bench : bench + " (" + shards.get(0) + ")";
    }

    /** JSON leaves out what it likes. */
    private static boolean isWhole(RunHeader header, Conditions conditions) {
        Merged merged = conditions.merged();
        return Stream.of(
                                header.suite(),
                                header.bench(),
                                header.line(),
                                header.modem(),
                                header.acceptance(),
                                header.started(),
                                header.planned(),
                                conditions.suiteDigest(),
                                conditions.benches(),
                                conditions.ics(),
                                conditions.shard(),
                                conditions.selected())
                        .allMatch(Objects::nonNull)
                && (merged == null || !merged.parts().isEmpty());
    }

    private void holdTogether() {
        Set<String> selected = Set.copyOf(conditions.selected());
        Set<String> planned = Set.copyOf(run.header().planned());
        if (!selected.containsAll(planned)) {
            throw new ConfigurationFault(name + " was to run cases that it did not select; its record is damaged");
        }
        ids().stream().filter(id -> !planned.contains(id)).sorted().findFirst().ifPresent(id -> {
            throw new ConfigurationFault(
                    name + " has a result of " + id + ", which it was not to run; its record is" + " damaged");
        });
    }
}
