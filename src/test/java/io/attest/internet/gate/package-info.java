/** Tests of the gates' parts by themselves; what they do for a modem is tested next door. */
@NullMarked
package io.attest.internet.gate;

import org.jspecify.annotations.NullMarked;
