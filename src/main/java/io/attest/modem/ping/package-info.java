/**
 * AT#PING: echo requests over the link, and a line for what came of each.
 *
 * <p>The name is resolved on a thread of its own, as for every service; the requests and their times are the modem's. What
 * a firmware could get wrong is a method of {@link io.attest.modem.ping.PingRules}. This room must not know who answers a
 * request, or how long that takes.
 *
 * <p>Start reading at {@link io.attest.modem.ping.Ping}.
 */
@NullMarked
package io.attest.modem.ping;

import org.jspecify.annotations.NullMarked;
