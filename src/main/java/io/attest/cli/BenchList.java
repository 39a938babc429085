package io.attest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.bench.BenchFile;
import io.attest.bench.ConfigurationFault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The benches of lab-config and of the folders in it, a line each: name, line, actuators, claims. */
final class BenchList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchList() {}

    static void print(PrintStream out) {
        Path root = Home.labConfig();
        Home.in(root).forEach(file -> out.println(line(root, file)));
        folders(root)
                .forEach(folder ->
                        Home.in(folder).stream().map(file -> line(root, file)).forEach(out::println));
    }

    /** Those that hold benches; files of claims are none. */
    private static List<Path> folders(Path root) {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().equals("ics"))
                    .filter(folder -> !folder.getFileName().toString().equals("examples"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/').replace(".yaml", "");
        try {
            BenchFile bench = BenchFile.parse(file);
            return String.format(
                            "%-12s %-44s %-22s %s",
                            name,
                            told(bench.line()),
                            actuators(bench),
                            Objects.requireNonNullElse(bench.ics(), "everything claimed"))
                    .stripTrailing();
        } catch (ConfigurationFault broken) {
            return String.format("%-12s unreadable: %s", name, broken.getMessage());
        }
    }

    private static String actuators(BenchFile bench) {
        return Objects.requireNonNullElse(bench.actuators(), List.of()).stream()
                .map(actuator -> kind(JSON.valueToTree(actuator)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), kinds -> kinds.isEmpty() ? "no actuators" : kinds));
    }

    private static String told(Object part) {
        JsonNode tree = JSON.valueToTree(part);
        return tree.properties().stream()
                .filter(entry ->
                        !entry.getKey().equals("kind") && !entry.getValue().isNull())
                .map(entry -> entry.getKey() + " " + entry.getValue().asText())
                .collect(Collectors.joining(", ", kind(tree) + " ", ""))
                .strip();
    }

    private static String kind(JsonNode tree) {
        return tree.path("kind").asText();
    }
}
