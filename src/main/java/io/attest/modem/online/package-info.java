/**
 * Going online: the session that AT#CONNECTIONSTART, AT#ACCEPT or a call brings up, its two bearers, the automatic answer
 * and call-back, the time of inactivity, and the services that run over it.
 *
 * <p>Everything that a firmware could get wrong is a method of {@link io.attest.modem.online.OnlineRules}. This room talks
 * to the network through calls, packets and PPP; it must not know how a command line was written.
 *
 * <p>Start reading at {@link io.attest.modem.online.Session}, then {@link io.attest.modem.online.CallBearer}.
 */
@NullMarked
package io.attest.modem.online;

import org.jspecify.annotations.NullMarked;
