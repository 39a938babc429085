package io.attest.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How a run was put together from others.
 *
 * @param parts the runs, by their shard
 * @param different what was not the same in all of them although it should be, a line each; allowed by whoever merged
 */
public record Merged(List<Part> parts, List<String> different) {

    /**
     * One of the runs.
     *
     * @param shard {@code 2/4}; {@code 1/1} for a run that was not split
     * @param complete whether it came to its end and each of its cases to a verdict
     * @param started the wall clock at its start
     * @param seed the seed of its order
     * @param cases how many cases it had
     */
    public record Part(String shard, boolean complete, Instant started, long seed, int cases) {

        private static final String SHARD = "[1-9][0-9]{0,5}/[1-9][0-9]{0,5}";

        public Part {
            if (shard == null || !shard.matches(SHARD)) {
                throw new IllegalArgumentException("a shard is i/n, not " + shard);
            }
        }
    }

    public Merged {
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a merged run has parts");
        }
        different = List.copyOf(Objects.requireNonNullElse(different, List.of()));
    }

    /** The shards of which there is no run. */
    public List<String> missing() {
        String count = parts.get(0).shard().replaceFirst(".*/", "");
        List<String> there = parts.stream().map(Part::shard).toList();
        return IntStream.rangeClosed(1, Integer.parseInt(count))
                .mapToObj(index -> index + "/" + count)
                .filter(shard -> !there.contains(shard))
                .toList();
    }

    /** The shards that did not come to their end. */
    public List<String> cutShort() {
        return parts.stream().filter(part -> !part.complete()).map(Part::shard).toList();
    }
}
