package io.attest.modem.socket;

import io.attest.modem.online.Failure;
import java.time.Duration;

/** What the rules of every dialogue with a server decide, at each of its steps. */
public interface DialogueRules<S> {

    /** Whether the refusal of a step ends the dialogue. */
    boolean minds(S step);

    /** What is answered when the connection is lost at a step. */
    Failure lost(S step, Lost.How how);

    /** How long the server may be silent at a step when something is due. */
    Duration serverSilence(S step);

    /** What is answered when the server keeps silent at a step. */
    Failure unanswered(S step);

    /** Whether the link stays when the dialogue has ended. */
    boolean keepsLink();
}
