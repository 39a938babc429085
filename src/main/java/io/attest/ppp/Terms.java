package io.attest.ppp;

import io.attest.ppp.packet.Option;
import java.util.List;

/** What one end wants and accepts in a negotiation. */
interface Terms {

    /** An answer to a Configure-Request: its code, and the options to nak or reject, or all of them where it is an Ack. */
    record Answer(int code, List<Option> options) {}

    /** The options of the next request. */
    List<Option> wanted();

    Answer answerTo(List<Option> request);

    /**
     * The peer nakked or rejected some of what was wanted.
     *
     * @return whether there is anything left to ask for; false ends the link
     */
    boolean refused(boolean nak, List<Option> options);

    /** Whether an option that the peer does not correct after Max-Failure Naks ends the link; else the option is rejected. */
    boolean insists();
}
