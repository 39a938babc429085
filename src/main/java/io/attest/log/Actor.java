package io.attest.log;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who did something, or what kind of thing is said of it. */
public enum Actor {

    /** Bytes from the host to the modem. */
    HOST("host"),

    /** Bytes from the modem to the host. */
    MODEM("modem"),

    /** What happened on the network or Internet side, or at the bench. */
    NOTE("--"),

    /** A step of the case begins. */
    STEP("step"),

    /** What the tester was told when it looked at the network or Internet side. */
    SEEN("seen"),

    /** The expectation that was not met. */
    FAIL("fail"),

    /** How many bytes were not kept here. */
    GAP("gap");

    private static final Map<String, Actor> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Actor::word, Function.identity()));

    private final String word;

    Actor(String word) {
        this.word = word;
    }

    /** As it stands in a transcript. */
    public String word() {
        return word;
    }

    /** Whether the text of its entries is bytes in bracket notation. */
    public boolean isBytes() {
        return this == HOST || this == MODEM;
    }

    static Optional<Actor> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
