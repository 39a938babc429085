package io.attest.internet;

import io.attest.internet.gate.Gates;
import io.attest.internet.gate.MailHeader;
import io.attest.internet.gate.Protocol;
import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.internet.names.NameServers;
import io.attest.internet.peer.Home;
import io.attest.internet.peer.Peer;
import io.attest.internet.peer.Peers;
import io.attest.internet.web.WebServer;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the modem meets on the Internet of one bench: mail servers behind gates, name servers, peers and a web
 * server. All of it is on loopback, on ports that the system chose; {@link #routes} says which.
 */
public final class Internet implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Internet.class);

    private static final List<String> PATHS = List.of(
            "smtp.at",
            "smtp.hello",
            "smtp.login",
            "smtp.sender",
            "smtp.recipients",
            "smtp.subjects",
            "pop3.at",
            "pop3.user",
            "pop3.password",
            "pop3.retrieved",
            "pop3.deleted",
            "ftp.at",
            "ftp.user",
            "ftp.password",
            "ftp.type",
            "ftp.mode",
            "ftp.retrieved",
            "ftp.stored",
            "ftp.left",
            "dns.asked",
            "tcp.at",
            "udp.at",
            "http.requested",
            "http.body");

    private static final String MAILBOX = "mailbox.";

    /** Seconds in which the servers behind have to finish what they were asked last. */
    private static final int LONGEST_REST = 10;

    private final MailServers mail;
    private final FileServers files;
    private final Journal journal = new Journal();
    private final Records records = new Records();
    private final Loop loop = new Loop("internet-loop");
    private final Gates gates;
    private final NameServers names;
    private final Peers peers;
    private final WebServer web;
    private final Map<String, String> tcp = new LinkedHashMap<>();
    private final Map<String, String> udp = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private final Socket refuses = new Socket();
    private @Nullable String restless;

    private Internet(FarEnds farEnds, MailServers mail, FileServers files) {
        this.mail = mail;
        this.files = files;
        gates = new Gates(loop, journal, records, farEnds);
        names = new NameServers(loop, journal, records, farEnds);
        peers = new Peers(loop, journal, records, farEnds);
        web = new WebServer(Lab.WEB.address() + ":80", loop, journal, records, farEnds);
    }

    private void open() throws IOException {
        for (String place : Lab.SMTP) {
            tcp.put(place, port(gates.open(Protocol.SMTP, place, mail::smtp)));
        }
        for (String place : Lab.POP3) {
            tcp.put(place, port(gates.open(Protocol.POP3, place, mail::pop3)));
        }
        for (String place : Lab.FTP) {
            tcp.put(place, port(gates.open(Protocol.FTP, place, files::ftp)));
        }
        for (String host : Lab.FTP_HOSTS) {
            for (int number = Lab.FIRST_DATA_PORT; number <= Lab.LAST_DATA_PORT; number++) {
                tcp.put(host + ':' + number, port(gates.openDataPort(host, number)));
            }
        }
        // Bound, so that nobody else gets the port, but nobody listens.
        refuses.bind(Loop.anyPort());
        for (String place : Lab.REFUSES) {
            tcp.put(place, port((InetSocketAddress) refuses.getLocalSocketAddress()));
        }
        for (String place : Lab.NAME_SERVERS) {
            udp.put(place + ":53", port(names.open(place, Lab.NAMES)));
        }
        for (Lab.Partner partner : Lab.PARTNERS) {
            open(partner);
        }
        tcp.put(Lab.WEB.address() + ":80", port(web.open(Lab.WEB.loopback())));
    }

    private void open(Lab.Partner partner) throws IOException {
        String name = partner.name();
        Home serves = partner.serves();
        peers.add(name, partner.calls());
        hosts.put(partner.calls().address(), partner.calls().loopback());
        hosts.put(serves.address(), serves.loopback());
        for (int port : partner.ports()) {
            String place = serves.address() + ":" + port;
            tcp.put(place, port(peers.serveTcp(name, serves, port)));
            udp.put(place, port(peers.serveUdp(name, serves, port)));
        }
        if (partner.ports().isEmpty()) {
            peers.besideUdp(name, serves);
        }
    }

    /**
     * Starts it all.
     *
     * @param farEnds is told how each connection stands
     */
    public static Internet start(FarEnds farEnds) {
        return start(farEnds, GreenMailServers.start());
    }

    /**
     * Starts the gates and name servers.
     *
     * @param mail the mail servers behind the gates, closed with this
     */
    public static Internet start(FarEnds farEnds, MailServers mail) {
        return start(farEnds, mail, new MockFileServers());
    }

    /**
     * Starts it all.
     *
     * @param files the FTP server behind the gates, closed with this
     */
    public static Internet start(FarEnds farEnds, FileServers files) {
        return start(farEnds, GreenMailServers.start(), files);
    }

    /**
     * Starts the gates and name servers.
     *
     * @param mail the mail servers behind the gates, closed with this
     * @param files the FTP server behind them, the same
     */
    public static Internet start(FarEnds farEnds, MailServers mail, FileServers files) {
        Internet internet = new Internet(farEnds, mail, files);
        try {
            internet.open();
        } catch (IOException failed) {
            internet.close();
            throw new UncheckedIOException("the Internet side could not be started", failed);
        }
        return internet;
    }

    private static String port(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    /** The arguments of the verb {@code routes}. */
    public Map<String, Object> routes() {
        return Map.of("tcp", Map.copyOf(tcp), "udp", Map.copyOf(udp), "hosts", Map.copyOf(hosts), "ping", Map.of());
    }

    /** The usual state: no connection, empty mailboxes, no fault, the usual names, nothing recorded. */
    public void reset() {
        restless = null;
        try {
            gates.end().get(LONGEST_REST, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            restless = "a mail or file server did not finish what it was asked last";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        names.reset();
        peers.reset();
        web.reset();
        mail.empty();
        files.empty();
        loop.run(records::clear);
        journal.take();
    }

    /**
     * Makes the servers of a protocol do something at a stage.
     *
     * @param server SMTP, POP3 or FTP
     * @throws IllegalArgumentException if there is no such server, stage or action; the message says what there is
     */
    public void fault(String server, String stage, String action) {
        gates.fault(server, stage, action);
    }

    /** Whether the servers of a protocol hold anything. */
    public boolean holds(String server) {
        return gates.holds(server);
    }

    /** What the servers of a protocol hold is let go. */
    public void goOn(String server) {
        gates.goOn(server);
    }

    /**
     * Changes what a name server answers.
     *
     * @param name {@code *} for every name that is not given by itself
     * @throws IllegalArgumentException if there is no such server or answer; the message says what there is
     */
    public void answer(String nameServer, String name, String answer) {
        names.answer(nameServer, name, answer);
    }

    /**
     * Somebody whom a case moves.
     *
     * @throws IllegalArgumentException if there is nobody of that name; the message says who there is
     */
    public Peer peer(String name) {
        return peers.peer(name);
    }

    /**
     * Gives the web server an answer.
     *
     * @param path with its query, if it has one
     */
    public void web(String path, byte[] body) {
        web.answer(path, body);
    }

    /** Puts a mail into the mailbox of a login. */
    public void mail(String login, byte[] message) {
        mail.deliver(login, message);
    }

    /** The octets of the mails in the mailbox of an address or login, in the order in which they came. */
    public List<byte[]> mailbox(String address) {
        return mail.mails(address);
    }

    /** Lets the FTP server hold a file; what was there under that absolute path is replaced. */
    public void file(String path, byte[] octets) {
        files.put(path, octets);
    }

    /** The octets of a file of the FTP server; empty where there is none. */
    public Optional<byte[]> file(String path) {
        return files.get(path);
    }

    /**
     * Says where a port of the modem is reached, for active mode with an address that is none of this machine's.
     *
     * @param tcpPort empty where the modem does not listen
     */
    public void modemAt(Function<Integer, Optional<InetSocketAddress>> tcpPort) {
        gates.modemAt(tcpPort);
    }

    /**
     * What was seen since the last reset.
     *
     * @param path for instance {@code smtp.sender}
     * @throws IllegalArgumentException if there is no such path; the message says what there is
     */
    public List<String> seen(String path) {
        if (path.startsWith(MAILBOX)) {
            return mailbox(path.substring(MAILBOX.length())).stream()
                    .map(octets -> new MailHeader(octets).first("Subject"))
                    .toList();
        }
        if (!PATHS.contains(path)) {
            throw new IllegalArgumentException("the Internet side sees no '" + path + "'; it sees "
                    + String.join(", ", PATHS) + ", " + MAILBOX + "LOGIN");
        }
        return loop.call(() -> records.of(path));
    }

    /** What was said since this was last asked, for the transcript. */
    public List<String> log() {
        return journal.take();
    }

    /** Why the Internet side itself is broken, so that the modem must not be blamed. */
    public Optional<String> sick() {
        return loop.sick()
                .or(() -> Optional.ofNullable(restless))
                .or(gates::sick)
                .or(names::sick)
                .or(peers::sick)
                .or(web::sick);
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(web, loop, refuses, mail, files).forEach(Internet::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception gone) {
            LOG.debug("closing the Internet side", gone);
        }
    }
}
