package io.attest.playback;

import io.attest.line.Brackets;
import io.attest.log.Actor;
import io.attest.log.LogEntry;
import java.time.Duration;
import java.util.Optional;

/** An entry of a transcript, as it is played back. */
sealed interface Item {

    /** What stands for a password that nobody gave the modem. */
    String BLOTTED = "${a password that the modem had}";

    /** How the end of a case is told. */
    String OVER = "the case is over";

    Duration at();

    /** Whether the tester has to do something itself before what is behind can come. */
    default boolean isBarrier() {
        return false;
    }

    /** Bytes of the modem. */
    record FromModem(Duration at, byte[] bytes) implements Item {}

    /** Bytes of the host. */
    record FromHost(Duration at, byte[] bytes) implements Item {
        @Override
        public boolean isBarrier() {
            return true;
        }
    }

    /** Something that the bench did, which has been noted before, and what came of it. */
    record Deed(Duration at, Outcome outcome, String told) implements Item {
        @Override
        public boolean isBarrier() {
            return true;
        }
    }

    /** What somebody was told who looked, as {@code question = answer}. */
    record Look(Duration at, String text) implements Item {

        /** The answer, if it is one to this question. */
        Optional<String> answer(String question) {
            return text.startsWith(question + " = ")
                    ? Optional.of(text.substring(question.length() + 3))
                    : Optional.empty();
        }
    }

    /** The case was over; what follows is what was done to bring the modem to rest. */
    record End(Duration at) implements Item {
        @Override
        public boolean isBarrier() {
            return true;
        }
    }

    /** Evidence that was not kept, or is damaged. */
    record Lost(Duration at, String why) implements Item {}

    /** Words, which only show that time went on. */
    record Words(Duration at, Actor actor, String text) implements Item {}

    static Item of(LogEntry entry) {
        return switch (entry.actor()) {
            case HOST ->
                bytes(entry).<Item>map(bytes -> new FromHost(entry.at(), bytes)).orElse(damaged(entry));
            case MODEM -> fromModem(entry);
            case SEEN -> seen(entry);
            case GAP -> new Lost(entry.at(), entry.text());
            case NOTE, STEP, FAIL -> new Words(entry.at(), entry.actor(), entry.text());
        };
    }

    /** What was blotted out of what the modem wrote was something else than what stands there. */
    private static Item fromModem(LogEntry entry) {
        return entry.text().contains(BLOTTED)
                ? new Lost(entry.at(), "a password that the modem had was blotted out here")
                : bytes(entry)
                        .<Item>map(bytes -> new FromModem(entry.at(), bytes))
                        .orElse(damaged(entry));
    }

    private static Item damaged(LogEntry entry) {
        return new Lost(entry.at(), "the transcript is damaged");
    }

    private static Optional<byte[]> bytes(LogEntry entry) {
        try {
            return Optional.of(Brackets.bytes(entry.text()));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Item seen(LogEntry entry) {
        String text = entry.text();
        if (text.equals(OVER)) {
            return new End(entry.at());
        }
        return Outcome.of(text)
                .<Item>map(outcome -> new Deed(
                        entry.at(),
                        outcome,
                        text.substring(Math.min(text.length(), outcome.word().length() + 3))))
                .orElse(new Look(entry.at(), text));
    }
}
