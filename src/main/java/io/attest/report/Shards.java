package io.attest.report;

import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reports say of the parts of a run that was split. */
final class Shards {

    private Shards() {}

    /** Which part this run is; empty where it is not one. */
    static String shard(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return conditions == null ? "" : conditions.shard();
    }

    /** Out of what it was made. */
    private static @Nullable Merged merged(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return conditions == null ? null : conditions.merged();
    }

    /** Of a merged run: what it was made of, and what of that differs. */
    static List<String> of(RunRecord run) {
        Merged merged = merged(run);
        if (merged == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("merged of " + merged.parts().stream().map(Merged.Part::shard).collect(Collectors.joining(", ")));
        merged.different().forEach(line -> lines.add("allowed to differ: " + line));
        return lines;
    }

    /** For instance {@code shards 1/9, 3/9 to 6/9 are missing}; nothing where there are none. */
    static Optional<String> listed(List<String> shards, String one, String many) {
        if (shards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                shards.size() == 1
                        ? "shard " + shards.get(0) + " " + one
                        : "shards " + String.join(", ", ranges(shards)) + " " + many);
    }

    private static List<String> ranges(List<String> shards) {
        List<String> ranges = new ArrayList<>();
        for (int first = 0, last; first < shards.size(); first = last + 1) {
            last = first;
            while (last + 1 < shards.size() && index(shards, last + 1) == index(shards, last) + 1) {
                last++;
            }
            if (last - first < 2) {
                last = first;
                ranges.add(shards.get(first));
            } else {
                ranges.add(shards.get(first) + " to " + shards.get(last));
            }
        }
        return ranges;
    }

    private static int index(List<String> shards, int at) {
        return Integer.parseInt(shards.get(at).replaceFirst("/.*", ""));
    }

    /** Every shard has one of its own. */
    static String seeds(RunRecord run) {
        Merged merged = merged(run);
        return merged == null
                ? String.valueOf(run.header().seed())
                : merged.parts().stream()
                        .map(part -> String.valueOf(part.seed()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
