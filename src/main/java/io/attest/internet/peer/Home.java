package io.attest.internet.peer;

/**
 * An address of the Internet side that is one of its own on this machine, too. No socket of the modem is there, so that
 * none is ever taken for a server's, whatever its port.
 *
 * @param address as the modem sees it
 * @param local on this machine
 */
public record Home(String address, String local) {}
