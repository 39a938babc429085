package io.attest.actuator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A live network that is as it is. What a case asks for and has anyway is done; anything else is not offered here. Only the
 * fields that are stated are compared: of the others nobody knows, and every case takes them as they come.
 */
public final class GivenNetwork implements Actuator {

    private final String bench;
    private final Map<String, Map<String, Object>> surroundings;

    /**
     * @param bench its name, for messages
     * @param surroundings verbs, and what of their arguments is always so; an object where a verb has a list of them says how
     *     each of these is
     */
    public GivenNetwork(String bench, Map<String, Map<String, Object>> surroundings) {
        this.bench = bench;
        this.surroundings = Map.copyOf(surroundings);
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        Map<String, Object> stated = surroundings.get(verb);
        if (stated == null) {
            throw new NotOffered("nothing is stated of " + verb + " on bench " + bench);
        }
        if (!agrees(stated, arguments)) {
            throw new NotOffered("the network of bench " + bench + " is " + verb + " " + new TreeMap<>(stated)
                    + ", whatever a case asks for");
        }
        return Map.of();
    }

    private static boolean agrees(@Nullable Object stated, @Nullable Object asked) {
        if (stated instanceof Map<?, ?> fields && asked instanceof List<?> all) {
            return all.stream().allMatch(each -> agrees(fields, each));
        }
        if (stated instanceof Map<?, ?> fields && asked instanceof Map<?, ?> arguments) {
            return fields.entrySet().stream()
                    .filter(field -> arguments.containsKey(field.getKey()))
                    .allMatch(field -> agrees(field.getValue(), arguments.get(field.getKey())));
        }
        if (stated instanceof List<?> first && asked instanceof List<?> second) {
            return first.size() == second.size() && agreesInOrder(first, second);
        }
        return stated instanceof Number one && asked instanceof Number other
                ? decimal(one).compareTo(decimal(other)) == 0
                : String.valueOf(stated).equals(String.valueOf(asked));
    }

    private static boolean agreesInOrder(List<?> stated, List<?> asked) {
        for (int at = 0; at < stated.size(); at++) {
            if (!agrees(stated.get(at), asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    @Override
    public boolean claims(String verb) {
        return surroundings.containsKey(verb);
    }

    @Override
    public boolean disturbs() {
        return false;
    }

    @Override
    public String name() {
        return "the network of bench " + bench;
    }
}
