package io.attest.modem.stream;

import java.time.Duration;

/**
 * What the parameters say of a session.
 *
 * @param peer the server, or who may come; 255.255.255.255 is everybody
 * @param port the peer's, or the one to listen on
 * @param coded whether ETX and DLE are coded on the line
 * @param delay how long octets of the host are collected
 * @param datagrams UDP, else TCP
 */
public record Endpoint(String peer, int port, boolean coded, Duration delay, boolean datagrams) {}
