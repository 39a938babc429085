package io.attest.stranger;

/**
 * How octets of the host become segments or datagrams.
 *
 * @param full how many octets need not wait for company
 * @param delay milliseconds that fewer wait
 * @param fromFirst counted from the first octet, else from the last
 */
record Framing(boolean coded, int full, int delay, boolean fromFirst) {}
