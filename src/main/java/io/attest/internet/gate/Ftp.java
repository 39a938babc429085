package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.Set;

/** FTP (RFC 959), with EPRT and EPSV (RFC 2428). */
final class Ftp implements Protocol {

    /** When the data connection is opened. */
    static final String OPENING = "data connection";

    /** The last answer to a transfer. */
    static final String END = "end of the file";

    /** Either direction. */
    static final String FILE = "the file";

    private static final Set<String> STAGES = Set.of(
            "connect",
            "greeting",
            "USER",
            "PASS",
            "CWD",
            "TYPE",
            "PORT",
            "PASV",
            "RETR",
            "STOR",
            OPENING,
            END,
            "QUIT",
            Turn.EVERY);

    @Override
    public String title() {
        return "FTP";
    }

    @Override
    public String key() {
        return "ftp";
    }

    @Override
    public String stages() {
        return "connect, greeting, USER, PASS, CWD, TYPE, PORT (also EPRT), PASV (also EPSV), RETR, STOR,"
                + " data connection, octet N of the file, end of the file, QUIT, every answer";
    }

    @Override
    public boolean isStage(String name) {
        return STAGES.contains(name);
    }

    @Override
    public Set<String> texts() {
        return Set.of(FILE);
    }

    /** What concerns the data connection ends it, keeps it silent, or says something on the other one. */
    @Override
    public boolean can(Fault fault) {
        Action action = fault.action();
        boolean data = fault.octet() > 0 || fault.stage().equals(OPENING);
        boolean dataToo = action instanceof Action.Answers
                || action == Action.Plain.SAYS_NOTHING
                || action == Action.Plain.CLOSES
                || action == Action.Plain.RESETS
                || action == Action.Plain.OCTET_BY_OCTET && fault.octet() == 0;
        return !(action instanceof Action.Offers) && (!data || dataToo);
    }

    @Override
    public Dialogue begin(Records.Connection seen, Gate gate, Conversation conversation) {
        return new FtpDialogue(seen, gate, conversation);
    }
}
