package io.attest.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * What telnet (RFC 854) puts between the octets of a binary connection, taken off. Any chunking of the same octets gives
 * the same, and a peer that says anything whatever costs no memory.
 */
final class Telnet {

    static final int SE = 240;
    static final int SB = 250;
    static final int WILL = 251;
    static final int WONT = 252;
    static final int DO = 253;
    static final int DONT = 254;
    static final int IAC = 255;

    /** Octets; nothing that a serial port has to say is near that long, and no text is kept beyond it. */
    private static final int LONGEST = 1024;

    /** Who hears what is no data. */
    interface Commands {

        /** @param verb {@code WILL}, {@code WONT}, {@code DO} or {@code DONT} */
        void option(int verb, int option) throws IOException;

        /** @param told the option, and what is said of it */
        void subnegotiation(byte[] told) throws IOException;
    }

    private enum State {
        DATA,
        COMMAND,
        OPTION,
        SUBNEGOTIATION,
        COMMAND_IN_SUBNEGOTIATION
    }

    private final Commands commands;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private State state = State.DATA;
    private int verb;

    Telnet(Commands commands) {
        this.commands = commands;
    }

    /**
     * Takes some octets.
     *
     * @param into gets the data among them; may be the same array
     * @return how many these are
     * @throws IOException if this is no telnet, or the listener cannot go on
     */
    int data(byte[] octets, int count, byte[] into) throws IOException {
        int data = 0;
        for (int at = 0; at < count; at++) {
            int octet = octets[at] & 0xFF;
            if (takes(octet)) {
                into[data++] = (byte) octet;
            }
        }
        return data;
    }

    private boolean takes(int octet) throws IOException {
        switch (state) {
            case DATA -> {
                if (octet != IAC) {
                    return true;
                }
                state = State.COMMAND;
            }
            case COMMAND -> {
                state = State.DATA;
                return octet == IAC || begins(octet);
            }
            case OPTION -> {
                state = State.DATA;
                commands.option(verb, octet);
            }
            case SUBNEGOTIATION -> {
                if (octet == IAC) {
                    state = State.COMMAND_IN_SUBNEGOTIATION;
                } else {
                    keep(octet);
                }
            }
            case COMMAND_IN_SUBNEGOTIATION -> {
                state = octet == SE ? State.DATA : State.SUBNEGOTIATION;
                if (octet == SE) {
                    commands.subnegotiation(told.toByteArray());
                    told.reset();
                } else {
                    keep(octet);
                }
            }
        }
        return false;
    }

    /** Commands of one octet, such as a request to say whether one is there, ask nothing of a serial line. */
    private boolean begins(int command) {
        if (command == SB) {
            state = State.SUBNEGOTIATION;
        } else if (command >= WILL) {
            verb = command;
            state = State.OPTION;
        }
        return false;
    }

    private void keep(int octet) throws IOException {
        if (told.size() == LONGEST) {
            throw new IOException("the other end speaks no telnet: a subnegotiation without an end");
        }
        told.write(octet);
    }

    /** Octets of data as they go over the connection. */
    static byte[] escaped(byte[] data) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(data.length + 16);
        for (byte octet : data) {
            all.write(octet);
            if ((octet & 0xFF) == IAC) {
                all.write(octet);
            }
        }
        return all.toByteArray();
    }

    static byte[] asks(int verb, int option) {
        return new byte[] {(byte) IAC, (byte) verb, (byte) option};
    }
}
