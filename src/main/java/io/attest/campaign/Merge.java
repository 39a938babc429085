package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.MergedRecord;
import io.attest.verdict.Past;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one run of the shards of one. In which order they are named makes no difference to a single byte of the record.
 * A shard that is missing or was cut short leaves the merged run incomplete.
 */
public final class Merge {

    private final List<Portion> portions;
    private final List<String> different;
    private final Function<RunHeader, Past> past;

    private Merge(List<Portion> portions, List<String> different, Function<RunHeader, Past> past) {
        this.portions = portions;
        this.different = different;
        this.past = past;
    }

    /** Merges runs of which no earlier ones are known. */
    public static RunRecord into(Path out, List<Path> folders, Set<Aspect> lifted) {
        return into(out, folders, lifted, header -> Past.NONE);
    }

    /**
     * Merges runs.
     *
     * @param out the folder of the merged run; holds no run yet
     * @param folders the folders of the runs
     * @param lifted what may differ all the same; the merged run says that it did
     * @param past what earlier runs said; never throws
     * @throws ConfigurationFault if they are not parts of one run, or one of them is no run
     * @throws UncheckedIOException if the merged run cannot be written
     */
    public static RunRecord into(Path out, List<Path> folders, Set<Aspect> lifted, Function<RunHeader, Past> past) {
        List<Portion> portions = folders.stream()
                .map(Portion::read)
                .sorted(Comparator.comparing(portion -> portion.shards().get(0).index()))
                .toList();
        refuse(portions, Arrays.stream(Aspect.values()).filter(aspect -> !lifted.contains(aspect)));
        oncePerShard(portions);
        Merge merge = new Merge(portions, differences(portions, lifted.stream().sorted(), Portion::shardNames), past);
        return merge.write(out);
    }

    private static void refuse(List<Portion> portions, Stream<Aspect> aspects) {
        List<String> differences = differences(portions, aspects, Portion::name);
        if (!differences.isEmpty()) {
            throw new ConfigurationFault("these are not parts of one run\n  " + String.join("\n  ", differences));
        }
    }

    private static List<String> differences(
            List<Portion> portions, Stream<Aspect> aspects, Function<Portion, String> name) {
        Map<String, RunHeader> headers = new LinkedHashMap<>();
        portions.forEach(
                portion -> headers.put(name.apply(portion), portion.run().header()));
        return aspects.flatMap(aspect -> aspect.differences(headers).stream()).toList();
    }

    /** Two runs of one shard would let somebody choose the better one. */
    private static void oncePerShard(List<Portion> portions) {
        Map<Shard, String> seen = new LinkedHashMap<>();
        Map<String, String> ran = new LinkedHashMap<>();
        for (Portion portion : portions) {
            for (Shard shard : portion.shards()) {
                String before = seen.putIfAbsent(shard, portion.name());
                if (before != null) {
                    throw new ConfigurationFault((shard.isWhole() ? "the whole run" : "shard " + shard) + " is in "
                            + before + " and in " + portion.name() + "; name one of them");
                }
            }
            for (String id : portion.own()) {
                String before = ran.putIfAbsent(id, portion.name());
                if (before != null) {
                    throw new ConfigurationFault(id + " is in " + before + " and in " + portion.name()
                            + "; they were not split by the same Attest");
                }
            }
        }
    }

    private RunRecord write(Path out) {
        Map<Portion, List<Path>> transcripts =
                portions.stream().collect(Collectors.toMap(Function.identity(), Transcripts::of));
        RunHeader header = header();
        try {
            Files.createDirectories(out);
            for (Portion portion : portions) {
                Transcripts.copy(portion.run().folder(), out, transcripts.get(portion));
            }
            MergedRecord.write(
                    out,
                    header,
                    portions.stream()
                            .map(portion ->
                                    new MergedRecord.Source(portion.run().folder(), portion::bench))
                            .toList(),
                    past.apply(header),
                    complete(header) ? end() : null);
            return RunRecord.read(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "the merged run cannot be written into " + out + " (" + reason(unwritable)
                            + "); the runs are as they were: make room or name another --out",
                    unwritable);
        }
    }

    private static String reason(IOException unwritable) {
        return unwritable instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : unwritable.toString();
    }

    private RunHeader header() {
        RunHeader first = portions.get(0).run().header();
        Conditions conditions = portions.get(0).conditions();
        return new RunHeader(
                first.suite(),
                distinct(RunHeader::bench),
                distinct(RunHeader::line),
                headers()
                        .map(RunHeader::modem)
                        .filter(modem -> !modem.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                first.acceptance(),
                first.seed(),
                headers().mapToInt(RunHeader::jobs).max().orElse(1),
                headers().map(RunHeader::started).min(Comparator.naturalOrder()).orElseThrow(),
                conditions.selected(),
                new Conditions(
                        conditions.suiteDigest(),
                        portions.stream().flatMap(Merge::benches).distinct().toList(),
                        conditions.ics(),
                        "",
                        conditions.selected(),
                        portions.stream()
                                .mapToInt(portion -> portion.conditions().retries())
                                .max()
                                .orElse(0),
                        new Merged(
                                portions.stream()
                                        .flatMap(portion -> portion.parts().stream())
                                        .sorted(Comparator.comparing(part ->
                                                Shard.recorded(part.shard()).index()))
                                        .toList(),
                                noted())),
                first.environment());
    }

    /** What was lifted now or when one of the runs was merged itself. */
    private List<String> noted() {
        List<String> all = new ArrayList<>(different);
        for (Portion portion : portions) {
            Merged merged = portion.conditions().merged();
            if (merged != null) {
                all.addAll(merged.different());
            }
        }
        return all.stream().distinct().sorted().toList();
    }

    private static Stream<Conditions.Used> benches(Portion portion) {
        return portion.conditions().benches().stream()
                .map(used -> new Conditions.Used(
                        portion.bench(used.name()), used.file(), used.line(), used.modem(), used.ixit()));
    }

    private Stream<RunHeader> headers() {
        return portions.stream().map(portion -> portion.run().header());
    }

    private String distinct(Function<RunHeader, String> field) {
        return headers()
                .map(field)
                .flatMap(text -> Arrays.stream(text.split("; ")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whether every shard is there and came to its end, and no selected case fell between them. */
    private boolean complete(RunHeader header) {
        Merged merged = Objects.requireNonNull(
                Objects.requireNonNull(header.conditions()).merged());
        Set<String> ran = new HashSet<>();
        portions.forEach(portion -> ran.addAll(portion.ids()));
        return merged.missing().isEmpty() && merged.cutShort().isEmpty() && ran.containsAll(header.planned());
    }

    private Instant end() {
        return portions.stream()
                .map(portion ->
                        portion.run().header().started().plus(portion.run().took()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
