package io.attest.modem.network;

import java.util.Optional;

/**
 * A call to the modem.
 *
 * @param cli number of the caller, empty when the network gives none
 * @param data a data call, else voice
 * @param rings after how many rings the caller gives up; empty: never
 */
public record Incoming(Optional<String> cli, boolean data, Optional<Integer> rings) {}
