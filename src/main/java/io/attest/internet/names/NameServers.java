package io.attest.internet.names;

import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All name servers of an Internet side. They answer alike until a case says otherwise.
 *
 * <p>A socket of the modem is one far end, whichever servers it asks: its octets add up.
 */
public final class NameServers {

    private final Loop loop;
    private final Journal journal;
    private final Records records;
    private final FarEnds farEnds;
    private final Map<String, NameServer> servers = new LinkedHashMap<>();
    private final Map<SocketAddress, FarEnds.View> modems = new HashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();

    /** Who had asked when all was reset the last time: a modem may go on waiting for what nobody will say. */
    private Set<SocketAddress> before = Set.of();

    private Records.@Nullable Connection seen;
    private @Nullable String sick;

    public NameServers(Loop loop, Journal journal, Records records, FarEnds farEnds) {
        this.loop = loop;
        this.journal = journal;
        this.records = records;
        this.farEnds = farEnds;
    }

    /**
     * Opens a server.
     *
     * @param place the address that the modem knows
     * @param addresses of the names it knows
     * @param at where it has to be on this machine
     */
    public InetSocketAddress open(String place, Map<String, String> addresses, InetSocketAddress at)
            throws IOException {
        DatagramChannel channel = Loop.datagrams(at);
        channel.configureBlocking(false);
        loop.run(() -> {
            NameServer server = new NameServer(this, place, new Zone(addresses), channel);
            servers.put(place, server);
            register(channel, server);
        });
        return (InetSocketAddress) channel.getLocalAddress();
    }

    private void register(DatagramChannel channel, NameServer server) {
        try {
            loop.register(channel, SelectionKey.OP_READ, server);
        } catch (IOException closed) {
            throw new IllegalStateException("the name server could not be opened", closed);
        }
    }

    /**
     * Changes what a server answers, for the rest of the case.
     *
     * @param name {@code *} for every name that is not given by itself
     * @throws IllegalArgumentException if there is no such server or answer; the message says what there is
     */
    public void answer(String server, String name, String answer) {
        Reply reply = Reply.of(answer);
        if (!name.equals("*") && !Reply.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name; write one, or *");
        }
        loop.run(() -> {
            NameServer known = servers.get(server);
            if (known == null) {
                throw new IllegalArgumentException(
                        "no name server '" + server + "'; there is " + String.join(", ", servers.keySet()));
            }
            known.zone().put(name, reply);
        });
    }

    /** All servers answer as usual; who asked is forgotten the next time. */
    public void reset() {
        loop.run(() -> {
            servers.values().forEach(server -> server.zone().reset());
            before.forEach(farEnds::forget);
            modems.keySet().removeAll(before);
            before = Set.copyOf(modems.keySet());
            questions.clear();
            seen = null;
            sick = null;
        });
    }

    /** A question repeated to the same server is the same question. */
    void asked(String place, String name) {
        String question = place + " " + name;
        if (questions.add(question)) {
            if (seen == null) {
                seen = records.connection();
            }
            seen.add("dns.asked", question);
        }
    }

    void exchanged(SocketAddress modem, int received, int sent) {
        FarEnds.View before = modems.getOrDefault(modem, new FarEnds.View(0, 0, false, true));
        FarEnds.View now = new FarEnds.View(before.received() + received, before.sent() + sent, false, true);
        modems.put(modem, now);
        farEnds.put(modem, now);
    }

    Journal journal() {
        return journal;
    }

    void sick(String why) {
        sick = why;
    }

    /** Why the servers themselves are broken. */
    public Optional<String> sick() {
        return loop.call(() -> Optional.ofNullable(sick));
    }
}
