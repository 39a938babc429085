/**
 * How data looks on the line to the host: the code of DLE and ETX that lets any octets pass beside the one that ends them,
 * or none. Files and sockets have it in common.
 *
 * <p>This room must not know whose data it is, or where it goes.
 *
 * <p>Start reading at {@link io.attest.modem.coding.Coding}.
 */
@NullMarked
package io.attest.modem.coding;

import org.jspecify.annotations.NullMarked;
