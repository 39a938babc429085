package io.attest.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the calls to a number meet, one after the other: {@code busy, answer at 1200/75 after 20 s}. */
final class DialOutcomes {

    private static final Pattern ONE =
            Pattern.compile("(busy|no-answer|no-carrier|answer(?: at (\\d+(?:/\\d+)?))?)(?: after (\\d+) s)?");

    private static final double USUAL_SECONDS = 0.3;
    private static final int USUAL_SPEED = 9600;

    private DialOutcomes() {}

    /** @throws IllegalArgumentException if one of them is none */
    static List<Map<String, Object>> of(String list) {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (String word : list.split(", *", -1)) {
            Matcher one = ONE.matcher(word.strip());
            if (!one.matches()) {
                throw new IllegalArgumentException("'" + word + "' is nothing that a call meets; it is busy, no-answer,"
                        + " no-carrier, answer or 'answer at 9600', each perhaps with 'after 20 s'");
            }
            Map<String, Object> outcome = new HashMap<>();
            outcome.put("result", one.group(1).split(" ")[0]);
            outcome.put("after", one.group(3) == null ? USUAL_SECONDS : Double.valueOf(one.group(3)));
            outcome.put("speed", one.group(2) == null ? USUAL_SPEED : speed(one.group(2)));
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** A number, except where the two directions differ. */
    private static Object speed(String bits) {
        return bits.contains("/") ? bits : (Object) Integer.valueOf(bits);
    }
}
