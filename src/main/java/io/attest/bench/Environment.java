package io.attest.bench;

import org.jspecify.annotations.Nullable;

/** Where secrets come from: a bench file holds the names of variables only. */
@FunctionalInterface
public interface Environment {

    /** The value of a variable; null where it is not set. */
    @Nullable
    String value(String name);
}
