package io.attest.ics;

import io.attest.suite.Suite;
import io.attest.verdict.Deviation;
import io.attest.yaml.YamlFault;
import io.attest.yaml.YamlNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an ICS file. What can be told of several faults at once is told, a line each. */
final class IcsReader {

    private static final String WAY = "lab-config/README.md shows what an ICS says";

    private final Suite suite;
    private final List<String> faults = new ArrayList<>();

    private IcsReader(Suite suite) {
        this.suite = suite;
    }

    static Ics read(Path file, Suite suite) {
        return new IcsReader(suite).read(file);
    }

    private Ics read(Path file) {
        YamlNode root = YamlNode.read(file, WAY);
        Map<String, YamlNode> keys = root.entries(Set.of("iut", "claims", "deviations"));
        String iut = keys.containsKey("iut") ? keys.get("iut").text() : String.valueOf(file.getFileName());
        List<Capability> unclaimed = keys.containsKey("claims") ? unclaimed(keys.get("claims")) : List.of();
        List<Deviation> deviations = keys.containsKey("deviations") ? deviations(keys.get("deviations")) : List.of();
        if (!faults.isEmpty()) {
            throw new YamlFault(String.join("\n", faults));
        }
        return new Ics(file.toString(), iut, unclaimed, deviations);
    }

    private List<Capability> unclaimed(YamlNode claims) {
        Map<String, Boolean> claimed = new LinkedHashMap<>();
        claims.entries(Set.of())
                .forEach((name, value) -> tell(() -> {
                    if (Capability.all().stream().noneMatch(each -> each.name().equals(name))) {
                        throw value.fault("unknown capability '" + name + "'; there are "
                                + Capability.all().stream()
                                        .map(Capability::name)
                                        .collect(Collectors.joining(", ")));
                    }
                    claimed.put(name, value.flag());
                }));
        return Capability.all().stream()
                .filter(each -> !claimed.getOrDefault(each.name(), true))
                .toList();
    }

    private List<Deviation> deviations(YamlNode list) {
        Map<String, Deviation> deviations = new LinkedHashMap<>();
        list.items()
                .forEach(item -> tell(() -> {
                    Deviation deviation = deviation(item);
                    if (deviations.putIfAbsent(deviation.id(), deviation) != null) {
                        throw item.fault(
                                "a deviation for " + deviation.id() + " stands above already; make one of them");
                    }
                }));
        return List.copyOf(deviations.values());
    }

    private Deviation deviation(YamlNode item) {
        Map<String, YamlNode> keys = item.entries(Set.of("id", "reason", "owner", "until"));
        for (String key : List.of("id", "reason", "owner", "until")) {
            if (!keys.containsKey(key)) {
                throw item.fault("'" + key + "' is missing; a deviation has id, reason, owner and until");
            }
        }
        YamlNode id = keys.get("id");
        if (suite.cases().stream()
                .noneMatch(test -> test.id().equals(id.text()) || test.covers().contains(id.text()))) {
            throw id.fault("no case is or covers '" + id.text() + "'; './attest list cases' shows what there is");
        }
        return new Deviation(
                id.text(), keys.get("reason").text(), keys.get("owner").text(), date(keys.get("until")));
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException wrong) {
            throw node.fault("'" + node.text() + "' is no date; it is written as in 2027-03-31");
        }
    }

    private void tell(Runnable reading) {
        try {
            reading.run();
        } catch (YamlFault fault) {
            faults.add(String.valueOf(fault.getMessage()));
        }
    }
}
