package io.attest.internet.gate;

import java.util.List;
import java.util.Optional;

/** One conversation of a protocol: what each line is and when an answer is complete. It writes down what was issued. */
interface Dialogue {

    /** The server speaks first. */
    Turn greeting();

    /** The modem has issued a line, without its end. */
    Turn line(String line);

    /** How the gate itself answers a line that may not reach the server behind. */
    Optional<String> refusal(String line);

    /** How the gate answers a line longer than any. */
    String tooLong();

    /** The server behind is asked now: by these octets, in place of those that the modem sent. */
    default byte[] asked(Turn turn, byte[] octets) {
        return octets;
    }

    /** The modem has ended the text that it sends. */
    default Turn textEnded(byte[] beginning) {
        throw new IllegalStateException("no text of the modem in this protocol");
    }

    /** How the gate answers a text that did not reach the server behind. */
    default String textLost(boolean tooLong) {
        throw new IllegalStateException("no text of the modem in this protocol");
    }

    /** The name of the text that the modem sends. */
    default String text() {
        throw new IllegalStateException("no text of the modem in this protocol");
    }

    /** Where the answer that begins these octets ends, not counting a text behind it; -1 if it is not complete. */
    int answerEnd(Octets octets);

    /** The answer as a modem may see it. */
    byte[] shown(Turn turn, byte[] answer);

    /** Whether lines up to a dot follow this answer. */
    boolean textFollows(Turn turn, byte[] answer);

    /**
     * The modem has its answer.
     *
     * @param real it was the server's
     * @return whether the modem's text follows now, up to a dot
     */
    boolean answered(Turn turn, byte[] answer, boolean real);

    /** Whether the server ends the connection after this answer. */
    boolean ends(Turn turn, byte[] answer);

    /** The lines that a server that was connected anew has to be told first. */
    List<String> again();

    /** The answer that is still to come after this one, if this one was only the beginning. */
    default Optional<Turn> more(Turn turn, byte[] answer) {
        return Optional.empty();
    }

    /** The modem has been told that there is more to come. */
    default void agreed() {}

    /**
     * Brings on what goes on beside the conversation.
     *
     * @param waiting what the modem has said and nobody has taken yet
     */
    default void carry(Octets waiting) {}

    /** Whether the answer that is still to come has to wait for what goes on beside the conversation. */
    default boolean carries() {
        return false;
    }

    /** Whether only the modem can bring on what goes on beside the conversation. */
    default boolean awaitsModem() {
        return false;
    }

    /** Whether something is left of what went on beside the conversation. */
    default boolean lingers() {
        return false;
    }

    /** Brings the views of the far ends beside the conversation to where things stand now. */
    default void settle() {}

    /** The connection has ended. */
    default void left() {}

    /** The case is over. */
    default void cut() {}
}
