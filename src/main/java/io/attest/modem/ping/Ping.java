package io.attest.modem.ping;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.network.EchoPacket;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Errand;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.Resolver;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * AT#PING: PINGNUM echo requests to PINGREMOTE, PINGDELAY seconds from one to the next; a line for each, then OK.
 *
 * <p>A reply is told when it comes, its absence when the time for it is over; the next request follows at its own time.
 */
public final class Ping extends Errand {

    private final PingRules rules;
    private final List<String> nameServers;
    private final String remote;
    private final String own;
    private final int identifier;
    private final int requests;
    private final Duration patience;
    private final Duration interval;
    private final Alarm reply;
    private final Alarm next;
    private String address = "";
    private int sent;
    private int told;
    private int replies;
    private Duration sentAt = Duration.ZERO;
    /** Guarded by the lock. */
    private boolean over;

    private Ping(Machine machine) {
        super(machine);
        rules = machine.design().ping();
        nameServers =
                machine.design().names().servers(machine, machine.session().nameServers());
        // Another one for each command: a reply that is too late for one is none for the next.
        identifier = (int) machine.timers().now().toMillis() & 0xFFFF;
        own = machine.session().addresses().map(Addresses::own).orElse("0.0.0.0");
        remote = rules.remote(machine);
        requests = rules.requests(machine);
        patience = rules.patience(machine);
        interval = rules.interval(machine);
        reply = new Alarm(machine.timers());
        next = new Alarm(machine.timers());
    }

    /** AT#PING. Without a link it is 35867. */
    public static Outcome run(Machine machine) {
        return machine.session().run(new Ping(machine));
    }

    @Override
    protected Outcome run() throws IOException, Refused {
        String resolved = new Resolver(this, machine.design().names(), nameServers)
                .resolve(remote)
                .getHostAddress();
        tell(() -> {
            address = resolved;
            request();
        });
        waitForHost(() -> over);
        return rules.ended(requests, replies);
    }

    /** The modem's thread, as all below. */
    private void request() {
        if (isGone()) {
            return;
        }
        sent++;
        sentAt = machine.timers().now();
        // The packet goes first: a reply that takes all the time there is comes before the end of that time.
        machine.session().send(new EchoPacket(false, own, address, identifier, sent).octets());
        reply.set(patience, this::lost);
        if (sent < requests) {
            next.set(interval, this::request);
        }
    }

    @Override
    public void received(byte[] packet) {
        EchoPacket.reply(packet)
                .filter(echo -> echo.identifier() == identifier && echo.sequence() == sent && told < sent)
                .ifPresent(echo -> alive());
    }

    private void alive() {
        reply.stop();
        replies++;
        tellLine(rules.alive(remote, address, machine.timers().now().minus(sentAt)));
        if (rules.followsReply() && sent < requests) {
            request();
        }
    }

    private void lost() {
        if (!isGone()) {
            tellLine(rules.lost(remote, address));
        }
    }

    private void tellLine(String line) {
        told++;
        machine.answers().indicate(line);
        if (told == requests) {
            change(() -> over = true);
        }
    }

    @Override
    protected void leave() {
        reply.stop();
        next.stop();
    }

    /** An error that tells the loss of the link tells the end of the requests, too. */
    @Override
    public boolean owes(Outcome loss) {
        return loss instanceof Outcome.Result;
    }

    @Override
    protected Failure broken(IOException how) {
        return Failure.NAME_NOT_RESOLVED;
    }

    @Override
    protected Duration patience() {
        return patience;
    }

    @Override
    protected Failure unanswered() {
        return Failure.NAME_NOT_RESOLVED;
    }
}
