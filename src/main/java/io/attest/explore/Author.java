package io.attest.explore;

import java.util.Optional;

/** Who makes up a dialogue. */
public interface Author {

    /**
     * What is done next.
     *
     * @param so what was done so far and what came of it
     * @return a sentence of the vocabulary that does something or sets something up; empty when the dialogue is long enough
     */
    Optional<String> next(Story so);
}
