package io.attest.modem.command;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How lines are collected.
 *
 * @param limit characters after AT that a line may have; a longer one is refused with 34881 when it ends
 * @param truncates whether a longer line is run up to the limit instead
 * @param ends octets that end a line besides the one of S3
 * @param idle after which silence an unfinished line runs all the same
 * @param echo which octets are echoed under ATE1
 */
public record Editing(int limit, boolean truncates, IntPredicate ends, Optional<Duration> idle, Echo echo) {

    /** Decides on the echo of one octet. */
    @FunctionalInterface
    public interface Echo {

        /** Whether the {@code count}-th octet since power-up is echoed. */
        boolean of(int octet, long count);
    }

    /** 512 characters; every octet of command state and text entry is echoed as it came. */
    public static Editing standard() {
        return new Editing(512, false, octet -> false, Optional.empty(), (octet, count) -> true);
    }

    public Editing truncates(boolean other) {
        return new Editing(limit, other, ends, idle, echo);
    }

    public Editing ends(IntPredicate other) {
        return new Editing(limit, truncates, other, idle, echo);
    }

    public Editing idle(Duration other) {
        return new Editing(limit, truncates, ends, Optional.of(other), echo);
    }

    public Editing echo(Echo other) {
        return new Editing(limit, truncates, ends, idle, other);
    }
}
