package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.Set;

/** A line protocol of the Internet, as far as a gate has to know it. */
public interface Protocol {

    Protocol SMTP = new Smtp();
    Protocol POP3 = new Pop3();
    Protocol FTP = new Ftp();

    /** As a case names it. */
    String title();

    /** As the journal and the paths of records begin. */
    String key();

    /** All stages, to be read. */
    String stages();

    boolean isStage(String name);

    /** Texts of which octets can be counted. */
    Set<String> texts();

    /** Whether the fault makes sense here. */
    boolean can(Fault fault);

    /** A conversation begins. */
    Dialogue begin(Records.Connection seen, Gate gate, Conversation conversation);
}
