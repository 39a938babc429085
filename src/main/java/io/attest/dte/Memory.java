package io.attest.dte;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is kept of a modem from case to case, and what of it the present case has asked for. As that was when the case began
 * it is part of the case's evidence: who plays the case back begins with the same.
 */
final class Memory {

    private final Map<String, Object> kept = new HashMap<>();

    /** What is 0, unknown or not so is told by an empty text, so that it is told once. */
    private final Map<String, Object> asked = new TreeMap<>();

    /** A case begins. */
    void begins() {
        asked.clear();
    }

    /** Whether something is so at the beginning of the case. */
    void note(String what, boolean so) {
        asked.put(what, so ? true : "");
    }

    /** What the case has asked for so far, as it was when it first did; only what is so, known or not 0. */
    Map<String, Object> asked() {
        Map<String, Object> known = new TreeMap<>(asked);
        known.values().removeIf(""::equals);
        return Collections.unmodifiableMap(known);
    }

    /** Begins with what another memory was asked for. */
    void restore(Map<String, Object> known) {
        kept.putAll(known);
    }

    /** Whether something that was noted is so. */
    boolean has(String what) {
        return Boolean.TRUE.equals(kept.get(what));
    }

    /** How often something was so; 0 at first. */
    int get(String what) {
        return asked(what, 0) instanceof Number count ? count.intValue() : 0;
    }

    void put(String what, int value) {
        get(what);
        kept.put(what, value);
    }

    /** A text that was kept; empty if there is none. */
    String text(String what) {
        return String.valueOf(asked(what, ""));
    }

    void put(String what, String text) {
        text(what);
        kept.put(what, text);
    }

    /** Nothing that begins so is known any more. */
    void forget(String beginning) {
        kept.keySet().removeIf(what -> what.startsWith(beginning));
    }

    private Object asked(String what, Object none) {
        Object value = Objects.requireNonNullElse(kept.get(what), none);
        asked.putIfAbsent(what, value.equals(0) ? "" : value);
        return value;
    }
}
