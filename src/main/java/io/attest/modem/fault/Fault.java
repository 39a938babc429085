package io.attest.modem.fault;

import io.attest.modem.Design;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One deliberate difference from the modem of the manual.
 *
 * @param id lower case with hyphens, unique
 * @param operator the kind of mistake it is
 * @param breaks rows and requirements of the catalogue of which at least one must fail; for a variant, the errata that
 *     allow it
 * @param what the difference in one line
 * @param change from one build plan to another
 */
public record Fault(String id, Operator operator, Set<String> breaks, String what, UnaryOperator<Design> change) {

    static Fault harmful(String id, Operator operator, String what, Set<String> breaks, UnaryOperator<Design> change) {
        return new Fault(id, operator, breaks, what, change);
    }

    static Fault benign(String id, String what, Set<String> allowedBy, UnaryOperator<Design> change) {
        return new Fault(id, Operator.LEGAL_DIFFERENCE, allowedBy, what, change);
    }

    /** Whether a conforming suite must fail on it; else it must let it pass. */
    public boolean harmful() {
        return operator != Operator.LEGAL_DIFFERENCE;
    }

    /** A plan with this fault built in. */
    public Design applyTo(Design design) {
        return change.apply(design);
    }
}
