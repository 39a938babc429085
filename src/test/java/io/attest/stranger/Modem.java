package io.attest.stranger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The modem: its parts, where an octet of the host goes, and what a hard reset does to them. */
final class Modem {

    private static final int ETX = 0x03;

    private final Settings settings = new Settings();
    private final Store store = new Store();
    private final Network network = new Network();
    private final Line line;
    private final Results results;
    private final Link link;
    private final PlainCall call;
    private final Ringing ringing;
    private final Services services;
    private final BasicCommands basic;
    private final StackCommands stack;
    private final CommandLine commands = new CommandLine(this::execute, this::overflow);
    private @Nullable Entry entry;

    Modem(Reactor reactor, Line line, Dialect dialect) {
        this.line = line;
        results = new Results(line, settings, dialect);
        services = new Services(reactor, line, results, settings, store, network);
        link = new Link(reactor.clock(), results, store, network, services);
        services.over(link);
        call = new PlainCall(reactor.clock(), results, network);
        ringing = new Ringing(reactor.clock(), results, settings, store, network, link, call);
        link.unless(() -> call.exists() || ringing.rings());
        basic = new BasicCommands(settings, results, network, link, call, ringing, this::reset);
        stack = new StackCommands(store, link, services, ringing, dialect, this::enter);
        network.listener(this::registrationChanged);
        line.to(this::octet, services::takes, services::drained);
    }

    Store store() {
        return store;
    }

    Network network() {
        return network;
    }

    Link link() {
        return link;
    }

    PlainCall call() {
        return call;
    }

    Ringing ringing() {
        return ringing;
    }

    Services services() {
        return services;
    }

    /** Volatile state is lost; what the network is like stays. */
    void reset() {
        services.abandon();
        link.forget();
        call.forget();
        ringing.forget();
        results.forget();
        settings.restore();
        store.reset();
        network.restart();
        if (results.dialect().odd()) {
            network.attach(false);
            network.open(false);
        }
        commands.forget();
        entry = null;
    }

    private void octet(int octet) {
        link.traffic();
        if (call.takesOctets()) {
            call.octet(octet);
            return;
        }
        if (services.inData()) {
            services.octet(octet);
            return;
        }
        if (settings.echo) {
            line.write(new byte[] {(byte) octet});
        }
        if (entry != null) {
            if (entry.octet(octet)) {
                Entry over = entry;
                entry = null;
                results.say(results.dialect().refusal(stack.write(over.parameter(), over.text())));
            }
        } else if (octet == ETX && services.listening()) {
            services.octet(octet);
        } else {
            commands.octet(octet);
        }
    }

    private void enter(String parameter) {
        entry = new Entry(parameter);
    }

    /**
     * Basic commands follow each other without a separator, those with a plus sign are parted by semicolons, and one of the stack takes
     * the rest of the line.
     */
    private void execute(String body) {
        String rest = body.strip();
        Outcome outcome = Outcome.OK;
        while (!rest.isEmpty() && outcome instanceof Outcome.Done) {
            if (rest.startsWith("#")) {
                outcome = network.opened() ? results.dialect().refusal(stack.execute(rest.substring(1))) : closed();
                rest = "";
            } else if (rest.startsWith("+")) {
                int end = Texts.endOfExtended(rest);
                outcome = basic.extended(rest.substring(1, end).strip());
                rest = rest.substring(Math.min(rest.length(), end + 1)).stripLeading();
            } else {
                int end = Texts.endOfBasic(rest);
                outcome = basic.basic(rest.substring(0, end).replace(" ", "").toUpperCase(Locale.ROOT));
                rest = rest.substring(end).stripLeading();
            }
        }
        results.say(outcome);
        basic.afterwards();
    }

    private Outcome closed() {
        return results.dialect().odd() ? Outcome.error(Codes.UNKNOWN_COMMAND) : Outcome.ERROR;
    }

    private void overflow(String beginning) {
        results.say(beginning.startsWith("#") ? Outcome.error(Codes.TOO_LONG) : Outcome.ERROR);
    }

    private void registrationChanged(String urc, int state) {
        int wanted = urc.equals("+CREG") ? settings.creg : settings.cgreg;
        if (wanted > 0) {
            results.unsolicited(urc + ": " + state);
        }
    }
}
