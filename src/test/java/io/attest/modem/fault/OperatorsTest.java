package io.attest.modem.fault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperatorsTest {

    /** The mistakes that a suite must know in any case; the others are what else the faults turned out to be. */
    private static final Set<Operator> NAMED = EnumSet.range(Operator.WRONG_CODE, Operator.STALE_DATA);

    private static final List<String> CHAPTERS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B");

    @Test
    void eachNamedMistakeIsMadeInAtLeastEightWays() {
        Map<Operator, List<Fault>> made = harmful().collect(groupingBy(Fault::operator));
        assertThat(NAMED)
                .hasSize(15)
                .allSatisfy(operator -> assertThat(made.getOrDefault(operator, List.of()))
                        .as(operator.word())
                        .hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void eachChapterMeetsAtLeastFourKindsOfMistakes() {
        Map<String, EnumSet<Operator>> met = new TreeMap<>();
        harmful()
                .forEach(fault -> fault.breaks()
                        .forEach(row -> met.computeIfAbsent(
                                        row.substring(2, 3), chapter -> EnumSet.noneOf(Operator.class))
                                .add(fault.operator())));
        assertThat(met.keySet()).containsExactlyElementsOf(CHAPTERS);
        assertThat(met)
                .allSatisfy((chapter, operators) ->
                        assertThat(operators).as("chapter %s", chapter).hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void eachKindIsMadeAndHasAWordOfItsOwn() {
        assertThat(Faults.all().stream()
                        .map(Fault::operator)
                        .collect(toCollection(() -> EnumSet.noneOf(Operator.class))))
                .containsExactly(Operator.values());
        assertThat(Arrays.stream(Operator.values()).map(Operator::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z][A-Za-z/ -]+"));
    }

    private static Stream<Fault> harmful() {
        return Faults.all().stream().filter(Fault::harmful);
    }
}
