package io.attest.export;

import java.util.List;
import java.util.Optional;

/** Something that a host does or waits for, in the order of the case. Times are seconds. */
sealed interface Act {

    /**
     * The host writes.
     *
     * @param atATime how many octets at a time; 0 for all at once
     * @param alone whether nothing may be unread then: it would belong to an earlier command line
     */
    record Write(Octets octets, int atATime, boolean alone) implements Act {}

    /** A command line that only prepares: any answer with OK in it will do. Without its CR. */
    record Setting(Octets line) implements Act {

        /** How long its answer may take: some wait for the network. */
        double within() {
            return line.shown().matches("(?i).*(#CONNECTIONSTOP|\\+CGATT=|#(GET|PUT|SEND)MAIL).*") ? 30 : ANSWER;
        }
    }

    /**
     * Exactly this has to come.
     *
     * @param canonical the bytes
     * @param regex what else will do, in the dialect of Java; empty where nothing else will
     * @param within the longest wait for the first of them
     * @param window in which time it has to come; empty where the time is not under test
     */
    record Expect(Octets canonical, Optional<String> regex, double within, Optional<Window> window) implements Act {}

    /** From whatever happened last. */
    record Window(double notBefore, double notAfter) {}

    /** Only these may come, until a silence. */
    record Only(double silence, List<Indication> indications) implements Act {}

    /** An indication that comes so many times. */
    record Indication(Octets canonical, Optional<String> regex, int least, int most) {}

    /**
     * A whole answer up to its final result code.
     *
     * @param rule {@code among}, {@code none}, {@code first} or {@code order}
     * @param lines the lines, or the beginnings of lines, that the rule is about
     * @param regexes what else will do for each of them
     */
    record Answer(String rule, List<Octets> lines, List<Optional<String>> regexes) implements Act {}

    /**
     * A mail that the modem delivers, up to its end.
     *
     * @param before texts that precede its body; absent where nothing may
     * @param body the body; absent where it is not judged
     */
    record Mail(Optional<List<Octets>> before, Optional<Octets> body, boolean cutOff) implements Act {}

    /** Nothing may come in this time. */
    record Silence(double time) implements Act {}

    /** So much time goes by; what comes is kept. */
    record Pass(double time) implements Act {}

    /** AT#CONNECTIONSTART has just been issued: the modem has to say that it is connected, in whatever spelling. */
    record Online() implements Act {}

    /** Whatever comes until the line is quiet is let pass. */
    record Whatever() implements Act {}

    /**
     * What no host can do: the network, a server, a peer, a person at the modem.
     *
     * @param text in plain words, of several lines perhaps
     * @param now whether it happens at this very moment, rather than being so from here on
     */
    record World(String text, boolean now) implements Act {}

    /** The modem is switched off and on, as {@link World} tells; then it has to answer again. */
    record Restart() implements Act {}

    /** It is looked elsewhere than on the line: what has to be seen there. */
    record Look(String expected) implements Act {}

    /** How long an answer may take where nothing else is said. */
    double ANSWER = 2;
}
