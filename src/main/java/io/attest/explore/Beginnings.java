package io.attest.explore;

import java.util.List;

/**
 * With what dialogues begin. As a rule that is the preamble of the suite's own cases. Where nothing can be said of a dialogue,
 * the modem may not master even that preamble: the next one does the same in plain sentences, what comes of which is judged.
 */
record Beginnings(List<String> usual, List<String> plain) {

    static final Beginnings NONE = new Beginnings(List.of(), List.of());

    private static final List<String> FRESH = List.of("the modem has its factory defaults");
    private static final List<String> STEP_BY_STEP =
            List.of("the host issues `AT#DELFLASH`", "the bench resets the modem");

    /** Of modems that know nothing of what was done before, where the bench can have it. */
    static Beginnings fresh(boolean canReset) {
        return canReset ? new Beginnings(FRESH, STEP_BY_STEP) : NONE;
    }

    /** @param undecided whether nothing could be said of the dialogue before */
    List<String> after(boolean undecided) {
        return undecided ? plain : usual;
    }

    /** With what a dialogue has begun, as far as it goes. */
    List<String> of(List<String> sentences) {
        List<String> begun = sentences
                        .subList(0, Math.min(1, sentences.size()))
                        .equals(plain.stream().limit(1).toList())
                ? plain
                : usual;
        return begun.subList(0, Math.min(begun.size(), sentences.size()));
    }
}
