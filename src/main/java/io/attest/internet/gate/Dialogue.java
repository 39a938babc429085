package io.attest.internet.gate;

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

    /** The modem has ended the text that it sends. */
    Turn textEnded(byte[] beginning);

    /** How the gate answers a text that did not reach the server behind. */
    String textLost(boolean tooLong);

    /** The name of the text that the modem sends. */
    String text();

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

    /** What a server that was connected anew has to be told first. */
    Optional<String> again();
}
