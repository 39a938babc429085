package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which cases a run is about.
 *
 * @param ids ids of cases, rows or requirements, or beginnings of feature paths ({@code 5-tcp-sockets}); none means all
 * @param tags a tag expression; empty means all
 */
public record Selection(List<String> ids, String tags) {

    public static final Selection ALL = new Selection(List.of(), "");

    private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

    /**
     * The selected cases, in the suite's order.
     *
     * @throws ConfigurationFault if an id or tag is unknown or the expression is malformed
     */
    public List<TestCase> from(Suite suite) {
        List<Predicate<TestCase>> wanted = new ArrayList<>();
        for (String id : ids) {
            if (suite.cases().stream().noneMatch(test -> matches(test, id))) {
                throw new ConfigurationFault("no case, row, requirement or section '" + id
                        + "'; './attest list cases' and './attest list sections' show what there is");
            }
            wanted.add(test -> matches(test, id));
        }
        Expression expression = expression(suite);
        return suite.cases().stream()
                .filter(test -> wanted.isEmpty() || wanted.stream().anyMatch(want -> want.test(test)))
                .filter(test -> expression.evaluate(List.copyOf(test.tags())))
                .toList();
    }

    private static boolean matches(TestCase test, String id) {
        return test.id().equals(id)
                || test.covers().contains(id)
                || test.feature().equals(id)
                || test.feature().startsWith(id.endsWith("/") ? id : id + "/")
                || test.feature().equals(id + ".feature");
    }

    private Expression expression(Suite suite) {
        Set<String> known = suite.cases().stream()
                .flatMap(test -> test.tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Matcher tag = TAG.matcher(tags); tag.find(); ) {
            if (!known.contains(tag.group())) {
                throw new ConfigurationFault(
                        "no case has the tag " + tag.group() + "; features/README.md explains the tags there are");
            }
        }
        try {
            return TagExpressionParser.parse(tags);
        } catch (TagExpressionException malformed) {
            throw new ConfigurationFault("'" + tags + "' is no tag expression ("
                    + malformed
                            .getMessage()
                            .lines()
                            .reduce((first, last) -> last)
                            .orElse("")
                    + "); write for instance '@BI and not @needs-reset'");
        }
    }
}
