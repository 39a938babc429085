package io.attest.ics;

import com.fasterxml.jackson.databind.JsonNode;
import io.attest.suite.Suite;
import io.attest.verdict.Deviation;
import io.attest.yaml.YamlFault;
import io.attest.yaml.YamlSchema;
import io.attest.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an ICS file. Every fault is told, a line each. */
final class IcsReader {

    private static final String SCHEMA = "/io/attest/lab-config/ics.schema.json";

    private final YamlText text;
    private final Suite suite;
    private final List<String> faults = new ArrayList<>();

    private IcsReader(YamlText text, Suite suite) {
        this.text = text;
        this.suite = suite;
    }

    static Ics read(Path file, Suite suite) {
        try {
            return new IcsReader(YamlText.read(file), suite).ics();
        } catch (IOException unreadable) {
            throw new YamlFault("no ICS " + file + " can be read"
                    + (Files.isDirectory(file) ? ", it is a folder" : "")
                    + "; the key ics of a bench file names it, relative to that file");
        }
    }

    private Ics ics() {
        JsonNode tree = text.tree();
        if (tree.isMissingNode() || tree.isNull()) {
            throw new YamlFault(text.file() + ":1:1: the file is empty; lab-config/README.md shows what an ICS says");
        }
        faults.addAll(YamlSchema.of(SCHEMA).faults(text));
        refuseFaults();
        List<Deviation> deviations = deviations(tree.path("deviations"));
        refuseFaults();
        return new Ics(
                text.file().toString(),
                tree.path("iut").asText(String.valueOf(text.file().getFileName())),
                Capability.all().stream()
                        .filter(capability ->
                                !tree.path("claims").path(capability.name()).asBoolean(true))
                        .toList(),
                deviations);
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new YamlFault(String.join("\n", faults));
        }
    }

    private List<Deviation> deviations(JsonNode list) {
        Map<String, Deviation> deviations = new LinkedHashMap<>();
        for (int at = 0; at < list.size(); at++) {
            String id = list.get(at).path("id").asText();
            LocalDate until = date(at, list.get(at).path("until").asText());
            if (suite.cases().stream()
                    .noneMatch(test -> test.id().equals(id) || test.covers().contains(id))) {
                fault(at, "id", "no case is or covers '" + id + "'; './attest list cases' shows what there is");
            } else if (deviations.containsKey(id)) {
                fault(at, "id", "a deviation for " + id + " stands above already; make one of them");
            } else if (until != null) {
                deviations.put(id, deviation(id, list.get(at), until));
            }
        }
        return List.copyOf(deviations.values());
    }

    private static Deviation deviation(String id, JsonNode node, LocalDate until) {
        return new Deviation(
                id,
                node.path("reason").asText().strip(),
                node.path("owner").asText().strip(),
                until);
    }

    /** The schema knows how a day is written, but not how many a month has. */
    private @Nullable LocalDate date(int at, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            fault(at, "until", "there is no day '" + written + "'; the last day of a month is the 28th to the 31st");
            return null;
        }
    }

    private void fault(int at, String key, String what) {
        faults.add(text.about(text.value(List.of("deviations", String.valueOf(at), key)), what));
    }
}
