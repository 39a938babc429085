package io.attest.suite;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One test case: a scenario, or one row of its Examples.
 *
 * @param id its own id, unique in the suite; empty if the scenario has none, which the linter forbids
 * @param covers the catalogue ids of the rows and requirements that it transcribes
 * @param title the scenario's title with its placeholders filled in
 * @param tags every tag that applies, with the at sign
 * @param steps the steps' texts with their placeholders filled in
 * @param arguments for each step the cells or the text that stand below it; mostly none
 * @param uri the feature file
 * @param feature the feature file, relative to the suite, with slashes
 * @param line the line of the scenario or of the Examples row, from 1
 */
public record TestCase(
        String id,
        List<String> covers,
        String title,
        Set<String> tags,
        List<String> steps,
        List<List<String>> arguments,
        URI uri,
        String feature,
        int line) {

    /** The errata on which the case rests. */
    public Set<String> errata() {
        return tags.stream()
                .filter(tag -> tag.matches("@E-\\d+"))
                .map(tag -> tag.substring(1))
                .collect(Collectors.toSet());
    }

    /** The verbs that the case needs its bench to offer. */
    public Set<String> needs() {
        return tags.stream()
                .filter(tag -> tag.startsWith("@needs-"))
                .map(tag -> tag.substring("@needs-".length()))
                .collect(Collectors.toSet());
    }

    /** Everything that its steps say. */
    public List<String> texts() {
        return Stream.concat(steps.stream(), arguments.stream().flatMap(List::stream))
                .toList();
    }

    /** Where it stands, as {@code 5-tcp-sockets/02-tcpport.feature:31}. */
    public String place() {
        return feature + ":" + line;
    }
}
