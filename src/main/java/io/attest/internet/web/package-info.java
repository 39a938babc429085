/**
 * The web server of the Internet side: a relay before WireMock, which says what is answered.
 *
 * <p>The relay knows no more of HTTP than where a message ends (RFC 9112), so that the far end is silent exactly while the
 * modem owes the rest of a request, or the next one. It must not know what the messages mean, nor the modem.
 *
 * <p>Start reading at {@link io.attest.internet.web.WebServer}, then {@link io.attest.internet.web.Visit}.
 */
@NullMarked
package io.attest.internet.web;

import org.jspecify.annotations.NullMarked;
