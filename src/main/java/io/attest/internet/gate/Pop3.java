package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.Set;

/** POP3 (RFC 1939). */
final class Pop3 implements Protocol {

    private static final Set<String> STAGES = Set.of(
            "connect", "greeting", "USER", "PASS", "STAT", "LIST", "UIDL", "TOP", "RETR", "DELE", "QUIT", Turn.EVERY);

    @Override
    public String title() {
        return "POP3";
    }

    @Override
    public String key() {
        return "pop3";
    }

    @Override
    public String stages() {
        return "connect, greeting, USER, PASS, STAT, LIST, UIDL, TOP, RETR, octet N of RETR, octet N of TOP, DELE,"
                + " QUIT, every answer";
    }

    @Override
    public boolean isStage(String name) {
        return STAGES.contains(name);
    }

    @Override
    public Set<String> texts() {
        return Set.of("RETR", "TOP");
    }

    @Override
    public boolean can(Fault fault) {
        return !(fault.action() instanceof Action.Offers) && !(fault.action() instanceof Action.SeveralLines);
    }

    @Override
    public Dialogue begin(Records.Connection seen, Gate gate, Conversation conversation) {
        return new Pop3Dialogue(seen);
    }
}
