package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.bench.ConfigurationFault;
import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static final List<TestCase> ALL = Runs.SUITE.cases();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 60})
    void everyCaseIsInExactlyOneShardInTheOrderOfTheSuite(int count) {
        List<TestCase> together = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            List<TestCase> shard = new Shard(index, count).of(ALL);
            assertThat(shard)
                    .isSubsetOf(ALL)
                    .isEqualTo(
                            ALL.stream().filter(new HashSet<>(shard)::contains).toList());
            together.addAll(shard);
        }
        assertThat(together).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void eachShardHasAsManyOfAKindAsAnyOtherGiveOrTakeOne() {
        int count = 4;
        Set<Set<String>> kinds = ALL.stream().map(TestCase::needs).collect(Collectors.toSet());
        List<List<TestCase>> shards = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            shards.add(new Shard(index, count).of(ALL));
        }
        assertThat(kinds.size()).isGreaterThan(5);
        for (Set<String> needs : kinds) {
            List<Long> each = shards.stream()
                    .map(shard -> shard.stream()
                            .filter(test -> test.needs().equals(needs))
                            .count())
                    .toList();
            // Those about time are dealt apart from the rest, which can differ by one as well.
            assertThat(each.stream().max(Long::compare).orElseThrow()
                            - each.stream().min(Long::compare).orElseThrow())
                    .as("%s: %s", needs, each)
                    .isLessThanOrEqualTo(2);
        }
        assertThat(shards.stream().map(List::size).distinct().toList()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theSplitDoesNotDependOnTheOrderOfTheSelection() {
        List<TestCase> reversed = new ArrayList<>(ALL);
        java.util.Collections.reverse(reversed);
        assertThat(new Shard(3, 5).of(reversed)).containsExactlyInAnyOrderElementsOf(new Shard(3, 5).of(ALL));
    }

    @Test
    void moreShardsThanCasesLeavesSomeEmpty() {
        assertThat(new Shard(4, 4).of(ALL.subList(0, 3))).isEmpty();
        assertThat(new Shard(3, 4).of(ALL.subList(0, 3))).hasSize(1);
    }

    @Test
    void theVariablesOfCiSystemsAreTakenWhereAskedFor() {
        assertThat(auto(Map.of("CI_NODE_INDEX", "2", "CI_NODE_TOTAL", "4"))).hasToString("2/4");
        assertThat(auto(Map.of("CI_NODE_TOTAL", "1"))).isEqualTo(Shard.WHOLE);
        assertThat(auto(Map.of("JOB_COMPLETION_INDEX", "0", "ATTEST_SHARDS", "4")))
                .hasToString("1/4");
        assertThat(auto(Map.of("JOB_COMPLETION_INDEX", "3", "ATTEST_SHARDS", "4")))
                .hasToString("4/4");
        assertThat(auto(Map.of("ATTEST_SHARD", "2/4"))).hasToString("2/4");
        assertThat(auto(Map.of("ATTEST_SHARD", "3", "ATTEST_SHARDS", "4"))).hasToString("3/4");
        assertThat(auto(Map.of("ATTEST_SHARD", "2/3", "CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "9")))
                .hasToString("2/3");
    }

    @Test
    void variablesAloneChangeNothingButAreSeen() {
        Map<String, String> gitlab = Map.of("CI_NODE_INDEX", "2", "CI_NODE_TOTAL", "4");
        assertThat(Shard.of("", gitlab)).isEqualTo(Shard.WHOLE);
        assertThat(Shard.unasked(gitlab)).hasToString("Optional[2/4]");
        assertThat(Shard.unasked(Map.of("CI_NODE_TOTAL", "1"))).isEmpty();
        assertThat(Shard.unasked(Map.of("ATTEST_SHARD", "nonsense"))).isEmpty();
        assertThat(Shard.unasked(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0/4", "5/4", "1/0", "-1/4", "2", "2/", "/4", "2/4/1", "a/b", "2 of 4", "99999999999/4", "AUTO"})
    void aShardThatIsNoneIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Shard.of(text, Map.of()))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("for instance 2/4");
    }

    @Test
    void autoWithoutSoundVariablesSaysWhichAreMissing() {
        refused(Map.of(), "none of ATTEST_SHARD, CI_NODE_INDEX and JOB_COMPLETION_INDEX is set");
        refused(Map.of("JOB_COMPLETION_INDEX", "0"), "ATTEST_SHARDS is not set");
        refused(Map.of("CI_NODE_INDEX", "1"), "CI_NODE_TOTAL is not set");
        refused(Map.of("JOB_COMPLETION_INDEX", "4", "ATTEST_SHARDS", "4"), "JOB_COMPLETION_INDEX is '4' (from 0)");
        refused(Map.of("ATTEST_SHARD", "5/4"), "ATTEST_SHARD is '5/4'");
        refused(Map.of("ATTEST_SHARD", "x", "ATTEST_SHARDS", "4"), "ATTEST_SHARD is 'x'");
    }

    private static Shard auto(Map<String, String> environment) {
        return Shard.of("auto", environment);
    }

    private static void refused(Map<String, String> environment, String part) {
        assertThatThrownBy(() -> auto(environment))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining(part);
    }
}
