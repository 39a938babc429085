package io.attest.modem.fault;

import java.util.Optional;

/** A memory that is one use late: what comes out is what went in the time before. */
final class Remembered<T> {

    private Optional<T> before = Optional.empty();

    T late(T now) {
        T late = before.orElse(now);
        before = Optional.of(now);
        return late;
    }
}
