/** Tests of what streams do with octets, without any socket. */
@NullMarked
package io.attest.modem.stream;

import org.jspecify.annotations.NullMarked;
