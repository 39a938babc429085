package io.attest.actuator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Equipment that is a person: asks for one thing at a time. An empty answer is done, {@code s} is not offered, any other
 * answer is the reason why it failed; no answer is nobody there, and after a few of these nobody is asked any more.
 */
public final class OperatorActuator implements Actuator {

    /** How long a person is given unless the bench file says otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final int MOST_UNANSWERED = 3;
    private static final String HOW_TO_ANSWER =
            "; then press Enter (s: this cannot be done here; or type what went wrong)";

    private final Operator operator;
    private final Set<String> verbs;
    private final Duration patience;
    private int unanswered;

    /** @param verbs what the person is asked for, and nothing else */
    public OperatorActuator(Operator operator, Set<String> verbs, Duration patience) {
        this.operator = operator;
        this.verbs = Set.copyOf(verbs);
        this.patience = patience;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (!claims(verb)) {
            throw new NotOffered("the operator is not asked for " + verb);
        }
        Verbs.check(name(), verb, arguments);
        if (unanswered >= MOST_UNANSWERED) {
            throw new NotOffered("needs an operator for " + verb);
        }
        Optional<String> answer = operator.ask(Request.of(verb, arguments) + HOW_TO_ANSWER, patience)
                .map(String::strip);
        if (answer.isEmpty()) {
            unanswered++;
            throw new NotOffered("needs an operator for " + verb);
        }
        unanswered = 0;
        if (answer.get().equalsIgnoreCase("s")) {
            throw new NotOffered("the operator cannot do " + verb);
        }
        if (!answer.get().isEmpty()) {
            throw new ActuationFailed("the operator answered " + verb + " with: " + Reason.of(answer.get()));
        }
        return Map.of();
    }

    @Override
    public boolean claims(String verb) {
        return verbs.contains(verb) && Request.isForAPerson(verb);
    }

    @Override
    public String name() {
        return "the operator";
    }
}
