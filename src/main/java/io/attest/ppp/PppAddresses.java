package io.attest.ppp;

/** Both ends' IPv4 addresses, dotted. A peer that names none is 0.0.0.0. */
public record PppAddresses(String own, String peer) {}
