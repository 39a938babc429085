package io.attest.modem.parameter;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One row of the table.
 *
 * @param name mnemonic, upper case
 * @param socket 1 or 2 for the parameters of a TCP socket, else 0
 * @param initial value after the flash was erased
 * @param quoted whether the value is shown between double quotes
 * @param entry whether and how the value can be typed over several lines
 */
public record Parameter(String name, int socket, Block block, Rule rule, String initial, boolean quoted, Entry entry) {

    /** How a value comes in besides {@code AT#<name>=}. */
    public enum Entry {
        NONE,
        /** {@code AT#BODYi[CR]text[SUB]}. */
        BODY,
        /** {@code AT#RECiADD[CR]address[CR][LF]...[SUB]}. */
        ADDRESSES
    }

    /** What parts the addresses of a list in the stored value. */
    public static final String SEPARATOR = "\n";

    /** The name under which the value is stored: one per socket. */
    public String key() {
        return socket == 0 ? name : name + "-" + socket;
    }

    /** The value as it stands after the colon; several addresses on one line (E-90). */
    public String shown(String value) {
        String text = value;
        if (quoted) {
            text = entry == Entry.ADDRESSES
                    ? Arrays.stream(value.split(SEPARATOR, -1)).collect(Collectors.joining("\",\"", "\"", "\""))
                    : '"' + value + '"';
        }
        return socket == 0 ? text : socket + "," + text;
    }

    public Parameter rule(Rule other) {
        return new Parameter(name, socket, block, other, initial, quoted, entry);
    }

    public Parameter initial(String other) {
        return new Parameter(name, socket, block, rule, other, quoted, entry);
    }

    public Parameter quoted(boolean other) {
        return new Parameter(name, socket, block, rule, initial, other, entry);
    }
}
