package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.suite.TestCase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts into which a selection is split, so that several machines can run one each.
 *
 * <p>The split depends on the selection alone, not on the seed, the benches or the machine: every case is in exactly one
 * shard. Cases are dealt like cards, those with the same needs one after the other, so that each shard gets as many of a
 * kind as any other, give or take one.
 *
 * @param index which part, from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {

    /** The only part there is. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    /**
     * What an option says.
     *
     * @param option {@code 2/4}, {@code auto}, or empty for the whole
     * @param environment where {@code auto} looks
     * @throws ConfigurationFault if it is neither, or {@code auto} finds nothing
     */
    public static Shard of(String option, Map<String, String> environment) {
        if (option.isEmpty()) {
            return WHOLE;
        }
        return option.equals("auto") ? ShardVariables.shard(environment) : parse(option, "--shard is '" + option + "'");
    }

    /** The shard that variables name although nobody asked for one; none where they name nothing or the whole. */
    public static Optional<Shard> unasked(Map<String, String> environment) {
        return ShardVariables.unasked(environment);
    }

    /** @param text as in a record: {@code 2/4}, or empty for the whole */
    static Shard recorded(String text) {
        return text.isEmpty() ? WHOLE : parse(text, "the record names the shard '" + text + "'");
    }

    static Shard parse(String text, String where) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (shard.index >= 1 && shard.index <= shard.count) {
                return shard;
            }
        }
        throw new ConfigurationFault(where + "; a shard is i/n, i from 1 to n, for instance 2/4");
    }

    /** Whether this is all there is. */
    public boolean isWhole() {
        return count == 1;
    }

    /** The cases of a selection that are in this shard, in the same order. */
    public List<TestCase> of(List<TestCase> selected) {
        List<TestCase> dealt = selected.stream()
                .sorted(Comparator.comparing(Shard::kind).thenComparing(TestCase::id))
                .toList();
        Set<String> mine = new HashSet<>();
        for (int card = index - 1; card < dealt.size(); card += count) {
            mine.add(dealt.get(card).id());
        }
        return selected.stream().filter(test -> mine.contains(test.id())).toList();
    }

    /** What a case asks of its bench, and whether it is about time, which is what makes a case long. */
    private static String kind(TestCase test) {
        return new TreeSet<>(test.needs()) + (test.tags().contains("@TI") ? " TI" : "");
    }

    /** As in a record: {@code 2/4}, or empty for the whole. */
    public String recorded() {
        return isWhole() ? "" : toString();
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
