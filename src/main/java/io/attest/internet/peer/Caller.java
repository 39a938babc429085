package io.attest.internet.peer;

/**
 * Where a peer comes from.
 *
 * @param address as the modem sees it
 * @param loopback on this machine
 */
public record Caller(String address, String loopback) {}
