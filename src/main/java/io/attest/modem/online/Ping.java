package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.network.EchoPacket;
import io.attest.modem.parameter.Address;
import java.time.Duration;

/**
 * AT#PING: PINGNUM echo requests to PINGREMOTE, PINGDELAY seconds from one to the next; a line for each, then OK.
 *
 * <p>A reply after exactly PINGDELAY still counts (E-193). A reply is told when it comes, its absence when the time for it
 * is over; the next request follows at its own time (E-238).
 */
public final class Ping implements Service {

    private static final int IDENTIFIER = 0x4154;

    private final Machine machine;
    private final String remote;
    private final String own;
    private final int requests;
    private final Duration delay;
    private final Alarm timer;
    private int sent;
    private boolean answered;
    private Duration sentAt = Duration.ZERO;

    private Ping(Machine machine, String own) {
        this.machine = machine;
        this.own = own;
        remote = machine.value("PINGREMOTE");
        requests = machine.number("PINGNUM");
        delay = Duration.ofSeconds(machine.number("PINGDELAY"));
        timer = new Alarm(machine.timers());
    }

    /** AT#PING. Without a link it is 35867. This firmware asks no name servers: a name is not resolved, 38027. */
    public static Outcome run(Machine machine) {
        String own = machine.session().addresses().map(Addresses::own).orElse("0.0.0.0");
        Ping ping = new Ping(machine, own);
        boolean resolved = new Address().accept(ping.remote).isPresent();
        return resolved || machine.session().addresses().isEmpty()
                ? machine.session().run(ping)
                : machine.design().online().outcome(Failure.NAME_NOT_RESOLVED);
    }

    @Override
    public void start() {
        request();
    }

    private void request() {
        sent++;
        answered = false;
        sentAt = machine.timers().now();
        // The packet goes first: a reply at exactly PINGDELAY is then taken before the time for it is over.
        machine.session().send(new EchoPacket(false, own, remote, IDENTIFIER, sent).octets());
        timer.set(delay, this::over);
    }

    @Override
    public void received(byte[] packet) {
        EchoPacket.reply(packet)
                .filter(reply -> reply.identifier() == IDENTIFIER && reply.sequence() == sent && !answered)
                .ifPresent(reply -> {
                    answered = true;
                    long time = machine.timers().now().minus(sentAt).toMillis();
                    tell('"' + remote + "\" is alive : time = " + time + " ms");
                    if (sent == requests) {
                        finish();
                    }
                });
    }

    private void over() {
        if (!answered) {
            tell("NO answer from \"" + remote + '"');
        }
        if (sent == requests) {
            finish();
        } else {
            request();
        }
    }

    private void tell(String line) {
        machine.answers().indicate(line);
    }

    private void finish() {
        abort();
        machine.session().served();
        machine.answers().indicate(Outcome.OK);
    }

    @Override
    public void abort() {
        timer.stop();
    }
}
