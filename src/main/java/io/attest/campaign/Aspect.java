package io.attest.campaign;

import io.attest.bench.Identity;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What has to be the same in all runs for them to be parts of one. */
public enum Aspect {
    SUITE("suite") {
        @Override
        Map<String, String> of(RunHeader header) {
            return Map.of(
                    "",
                    header.suite() + " (digest " + shortened(conditions(header).suiteDigest()) + ")");
        }
    },
    ACCEPTANCE("acceptance level") {
        @Override
        Map<String, String> of(RunHeader header) {
            return Map.of("", header.acceptance());
        }
    },
    SELECTION("selection") {
        @Override
        Map<String, String> of(RunHeader header) {
            List<String> selected = conditions(header).selected();
            return Map.of("", selected.size() + " cases (digest " + shortened(Digest.of(selected)) + ")");
        }
    },
    SPLIT("number of shards") {
        @Override
        Map<String, String> of(RunHeader header) {
            return Map.of("", String.valueOf(Portion.shards(header).get(0).count()));
        }
    },
    ICS("ICS") {
        @Override
        Map<String, String> of(RunHeader header) {
            String name = conditions(header).ics().name();
            return Map.of(
                    "",
                    name.isEmpty()
                            ? "none"
                            : name + " (digest "
                                    + shortened(conditions(header).ics().digest()) + ")");
        }
    },
    IXIT("IXIT") {
        @Override
        Map<String, String> of(RunHeader header) {
            List<Conditions.Used> benches = conditions(header).benches();
            return benches.stream()
                    .flatMap(used -> used.ixit().keySet().stream())
                    .distinct()
                    .collect(Collectors.toMap(
                            key -> key,
                            key -> benches.stream()
                                    .map(used -> used.ixit().getOrDefault(key, NOT_GIVEN))
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(" and "))));
        }
    },
    FIRMWARE("identity") {
        @Override
        Map<String, String> of(RunHeader header) {
            Map<String, TreeSet<String>> said = new TreeMap<>();
            for (Conditions.Used used : conditions(header).benches()) {
                Identity.of(used.modem())
                        .answers()
                        .forEach((what, answer) -> said.computeIfAbsent(what, none -> new TreeSet<>())
                                .add(answer));
            }
            // It tells one modem from another, not one firmware from another.
            said.remove(Identity.IMEI);
            return said.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(" and ", entry.getValue())));
        }

        @Override
        Optional<String> silence() {
            return Optional.empty();
        }
    };

    private static final String NOT_GIVEN = "not given";

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /** What a run says of it, by key; the key is empty where there is one thing to say. */
    abstract Map<String, String> of(RunHeader header);

    /** What a run says that does not mention a key; nothing where that is no difference. */
    Optional<String> silence() {
        return Optional.of(NOT_GIVEN);
    }

    /** What differs, a line each: which runs say what. */
    List<String> differences(Map<String, RunHeader> runs) {
        Map<String, Map<String, List<String>>> said = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>();
        runs.values().forEach(header -> keys.addAll(of(header).keySet()));
        runs.forEach((run, header) -> {
            Map<String, String> values = of(header);
            for (String key : keys) {
                Optional.ofNullable(values.get(key))
                        .or(this::silence)
                        .ifPresent(value -> said.computeIfAbsent(key, none -> new TreeMap<>())
                                .computeIfAbsent(value, none -> new ArrayList<>())
                                .add(run));
            }
        });
        return said.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> word + (entry.getKey().isEmpty() ? "" : ", " + entry.getKey()) + ": "
                        + entry.getValue().entrySet().stream()
                                .map(value -> value.getKey() + " in " + String.join(", ", value.getValue()))
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private static Conditions conditions(RunHeader header) {
        return Objects.requireNonNull(header.conditions());
    }

    private static String shortened(String digest) {
        return digest.isEmpty() ? "unknown" : digest.substring(0, Math.min(12, digest.length()));
    }

    @Override
    public String toString() {
        return word;
    }
}
