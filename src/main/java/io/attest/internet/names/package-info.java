/**
 * The name servers of the modem's Internet: they answer questions from a table, or badly, as a case says.
 *
 * <p>It must not know what the names are for.
 *
 * <p>Start reading at {@link io.attest.internet.names.NameServers}.
 */
@NullMarked
package io.attest.internet.names;

import org.jspecify.annotations.NullMarked;
