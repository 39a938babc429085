/** Tests of the code on the line to the host. */
@NullMarked
package io.attest.modem.coding;

import org.jspecify.annotations.NullMarked;
