package io.attest.dte;

import java.time.Duration;
import java.util.List;

/**
 * How a modem that does not answer is brought back.
 *
 * @param rungs the rungs of the ladder, in the order in which they are climbed
 * @param longest the time for the whole ladder; once it has gone by, no further rung is begun
 * @param misses so many times in a row the modem may stay away before its bench is out of use
 */
public record Recovery(List<Rung> rungs, Duration longest, int misses) {

    public static final Recovery DEFAULT = new Recovery(List.of(Rung.values()), Duration.ofSeconds(120), 3);

    public Recovery {
        rungs = List.copyOf(rungs);
    }

    /** A rung of the ladder, from the mildest to the hardest. */
    public enum Rung {
        /** Out of a text entry, a mail, a data state, a call. */
        ESCAPE("escape", "SUB, ETX, lone dot, +++, ATH"),
        /** Data Terminal Ready drops for a moment, where the line has it. */
        DTR("dtr", "DTR"),
        /** The stored and the factory settings of the line. */
        SETTINGS("settings", "ATZ, AT&F"),
        /** The bench resets the modem: a power cycle as a rule. */
        RESET("reset", "hard reset");

        private final String word;
        private final String does;

        Rung(String word, String does) {
            this.word = word;
            this.does = does;
        }

        /** As bench files name it. */
        public String word() {
            return word;
        }

        /** What it sends or does. */
        String does() {
            return does;
        }
    }
}
