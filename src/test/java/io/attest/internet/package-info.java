/**
 * The Internet side as clients meet it, with every fault there is.
 *
 * <p>Start reading at {@link io.attest.internet.InternetTest}.
 */
@NullMarked
package io.attest.internet;

import org.jspecify.annotations.NullMarked;
