package io.attest.internet.gate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a server does wrong at a stage.
 *
 * @param stage the name of the stage, or of the text in which an octet counts
 * @param octet the action comes with this octet of the text; 0 for a stage that is a line
 * @param words as the case said it
 */
record Fault(String stage, long octet, Action action, String words) {

    private static final Pattern OCTET = Pattern.compile("octet ([1-9][0-9]{0,9}) of (.+)");

    /**
     * Reads a fault.
     *
     * @throws IllegalArgumentException if the protocol has no such stage, or the stage no such action
     */
    static Fault of(Protocol protocol, String stage, String action) {
        Matcher octet = OCTET.matcher(stage);
        boolean counts = octet.matches();
        Fault fault = new Fault(
                named(counts ? octet.group(2) : stage),
                counts ? Long.parseLong(octet.group(1)) : 0,
                Action.of(action)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no server does '" + action + "'; there is " + Action.ALL)),
                stage + " " + action);
        if (counts ? !protocol.texts().contains(fault.stage) : !protocol.isStage(fault.stage)) {
            throw new IllegalArgumentException(
                    "the " + protocol.title() + " server has no stage '" + stage + "'; there is " + protocol.stages());
        }
        if (!protocol.can(fault)) {
            throw new IllegalArgumentException("the " + protocol.title() + " server cannot do '" + action + "' at '"
                    + stage + "'; there is " + Action.ALL);
        }
        return fault;
    }

    /** Addresses are the same in capitals and in small letters. */
    static String named(String stage) {
        int address = stage.indexOf('<');
        return address < 0
                ? stage
                : stage.substring(0, address) + stage.substring(address).toLowerCase(Locale.ROOT);
    }
}
