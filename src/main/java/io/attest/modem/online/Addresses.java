package io.attest.modem.online;

/** The addresses that were attributed to a link. */
public record Addresses(String own, String peer) {}
