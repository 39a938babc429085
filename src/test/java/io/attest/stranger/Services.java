package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts the services of the stack, one at a time, and tells the host how they end. */
final class Services {

    static final String ANY = "255.255.255.255";

    private static final byte[] ETX = {0x03};

    private final Reactor reactor;
    private final Line line;
    private final Results results;
    private final Settings settings;
    private final Store store;
    private final Routes routes = new Routes();
    private final Resolver resolver;
    private @Nullable Link link;
    private @Nullable Service current;

    Services(Reactor reactor, Line line, Results results, Settings settings, Store store, Network network) {
        this.reactor = reactor;
        this.line = line;
        this.results = results;
        this.settings = settings;
        this.store = store;
        this.resolver = new Resolver(reactor, routes, () -> link == null ? List.of() : link.nameServers());
    }

    void over(Link bearer) {
        link = bearer;
    }

    Routes routes() {
        return routes;
    }

    Reactor reactor() {
        return reactor;
    }

    boolean active() {
        return current != null;
    }

    boolean inData() {
        return current != null && current.inData();
    }

    boolean listening() {
        return current != null && current.listening();
    }

    boolean takes() {
        return current == null || current.takes();
    }

    void octet(int octet) {
        if (current != null) {
            current.octet(octet);
        }
    }

    void drained() {
        if (current != null) {
            current.drained();
        }
    }

    Outcome connect(int id) {
        String server = store.get("TCPSERV," + id);
        int port = store.number("TCPPORT," + id);
        return start(server.isEmpty() || server.equals(ANY) || port == 0, () -> {
            TcpOpening opening = new TcpOpening(this, port, tcp(id));
            current = opening;
            resolve(server, opening, opening::to);
            return Outcome.LATER;
        });
    }

    /** The manual admits a name for a server, but for a caller an address alone. */
    Outcome listen(int id) {
        String admitted = store.get("TCPSERV," + id);
        int port = store.number("TCPPORT," + id);
        return start(!Parameter.isAddress(admitted) || port == 0, () -> {
            current = new TcpListening(this, id, admitted, port, tcp(id));
            return results.dialect().odd() ? Outcome.LATER : Outcome.OK;
        });
    }

    Outcome listenNoMore(int id) {
        return stop(current instanceof TcpListening listening && listening.socket() == id);
    }

    Outcome converse() {
        String server = store.get("UDPSERV");
        int port = store.number("UDPPORT");
        return start(server.isEmpty() || server.equals(ANY) || port == 0, () -> {
            UdpSession session = new UdpSession(this, udp());
            current = session;
            resolve(server, session, address -> session.to(routes.udp(address, port)));
            return Outcome.LATER;
        });
    }

    Outcome awaitDatagram() {
        String admitted = store.get("UDPSERV");
        int port = store.number("UDPPORT");
        return start(admitted.isEmpty() || port == 0, () -> {
            UdpSession session = new UdpSession(this, udp());
            current = session;
            resolve(admitted, session, address -> {
                session.awaiting(address, port);
                if (!results.dialect().odd()) {
                    results.code("OK");
                }
            });
            return Outcome.LATER;
        });
    }

    Outcome awaitNoMore() {
        return stop(current instanceof UdpSession);
    }

    Outcome ping() {
        String remote = store.get("PINGREMOTE");
        return start(remote.isEmpty(), () -> {
            Pinging pinging = new Pinging(this, remote, store.number("PINGNUM"), store.number("PINGDELAY"));
            current = pinging;
            resolve(remote, pinging, pinging::to);
            return Outcome.LATER;
        });
    }

    /** A service that this modem has not. */
    Outcome lacking() {
        return start(false, () -> Outcome.error(Codes.NO_RESOURCE));
    }

    /** Where a peer reaches the port on which the modem listens, or null while it does not. */
    @Nullable
    InetSocketAddress listeningAt(String protocol, int port) {
        if (protocol.equals("tcp") && current instanceof TcpListening listening) {
            return listening.at(port);
        }
        return protocol.equals("udp") && current instanceof UdpSession session ? session.at(port) : null;
    }

    /** Ends whatever there is, in silence. */
    void abandon() {
        Service over = current;
        current = null;
        if (over != null) {
            over.close();
            results.dataState(false);
        }
    }

    void become(Service next) {
        current = next;
        results.code("Ok_Info_WaitingForData");
        results.dataState(true);
    }

    /** A session or a waiting is over. */
    void ended(boolean byHost) {
        boolean odd = results.dialect().odd() && current instanceof TcpSession;
        boolean etx = byHost ? settings.echo && !odd : current != null && current.coded();
        if (odd && !byHost) {
            failed(Codes.CLOSED_BY_PEER);
            return;
        }
        over(etx);
        if (!odd) {
            results.code("Ok_Info_SocketClosed");
        }
        done();
    }

    /** A waiting is over whose ETX has been echoed like any octet of the command state. */
    void given() {
        boolean odd = results.dialect().odd() && current instanceof TcpListening;
        over(false);
        if (!odd) {
            results.code("Ok_Info_SocketClosed");
        }
        done();
    }

    /** A service is over that has no session. */
    void done() {
        over(false);
        results.code("OK");
        results.dataState(false);
        line.resume();
    }

    void failed(int code) {
        over(inData() && current != null && current.coded());
        results.stackError(code);
        results.dataState(false);
        line.resume();
    }

    boolean odd() {
        return results.dialect().odd();
    }

    void tell(String words) {
        results.code(words);
    }

    void toHost(byte[] octets) {
        line.write(octets);
        traffic();
    }

    boolean crowded() {
        return line.crowded();
    }

    void resume() {
        line.resume();
    }

    void traffic() {
        if (link != null) {
            link.traffic();
        }
    }

    private void over(boolean etx) {
        Service last = current;
        current = null;
        if (last != null) {
            last.close();
        }
        if (etx) {
            line.write(ETX);
        }
    }

    private Outcome start(boolean misconfigured, Starting start) {
        if (link == null || !link.up()) {
            return Outcome.error(Codes.NO_LINK);
        }
        if (current != null) {
            return Outcome.error(Codes.OTHER_SERVICE);
        }
        if (misconfigured) {
            return Outcome.error(Codes.BAD_CONFIGURATION);
        }
        try {
            return start.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Outcome stop(boolean running) {
        if (!running) {
            return Outcome.error(Codes.BAD_CONFIGURATION);
        }
        abandon();
        return Outcome.OK;
    }

    private void resolve(String server, Service forWhom, Consumer<String> next) throws IOException {
        if (Parameter.isAddress(server)) {
            next.accept(server);
        } else {
            resolver.resolve(server, address -> {
                if (current == forWhom && address == null) {
                    failed(Codes.NOT_RESOLVED);
                } else if (current == forWhom) {
                    next.accept(address);
                }
            });
        }
    }

    private Framing tcp(int id) {
        return new Framing(
                store.get("DLEMODE," + id).equals("1"),
                1460,
                store.number("TCPTXDELAY," + id),
                !results.dialect().odd());
    }

    private Framing udp() {
        return new Framing(
                true, 1472, store.number("UDPTXDELAY"), results.dialect().odd());
    }

    @FunctionalInterface
    private interface Starting {
        Outcome start() throws IOException;
    }
}
