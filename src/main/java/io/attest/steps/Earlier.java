package io.attest.steps;

import java.util.Set;

/**
 * What was already attempted of a case.
 *
 * @param attempts how often it was attempted
 * @param benches labels of the benches on which it was
 */
public record Earlier(int attempts, Set<String> benches) {

    static final Earlier NONE = new Earlier(0, Set.of());
}
