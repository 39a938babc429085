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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * server. All of it is on loopback, on ports that the system chose, unless {@link Places} say otherwise; {@link #routes}
 * says where.
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

    private static final String WEB = Lab.WEB.address() + ":80";

    /** Seconds in which the servers behind have to finish what they were asked last. */
    private static final int LONGEST_REST = 10;

    private final FarEnds farEnds;
    private final MailServers mail;
    private final FileServers files;
    private final Journal journal = new Journal();
    private final Records records = new Records();
    private final Loop loop = new Loop("internet-loop");
    private final Gates gates;
    private final NameServers names;
    private final Peers peers;
    private final WebServer web;
    private final List<Socket> refuses = new ArrayList<>();
    private final Ground ground;
    private @Nullable String restless;

    private Internet(FarEnds farEnds, Places places, MailServers mail, FileServers files) {
        this.ground = new Ground(places);
        this.farEnds = farEnds;
        this.mail = mail;
        this.files = files;
        gates = new Gates(loop, journal, records, farEnds);
        names = new NameServers(loop, journal, records, farEnds);
        peers = new Peers(loop, journal, records, farEnds);
        web = new WebServer(ground.told(WEB), loop, journal, records, farEnds);
    }

    private void open() throws IOException {
        for (String place : Lab.SMTP) {
            ground.tcp(place, at -> gates.open(Protocol.SMTP, ground.told(place), at, mail::smtp));
        }
        for (String place : Lab.POP3) {
            ground.tcp(place, at -> gates.open(Protocol.POP3, ground.told(place), at, mail::pop3));
        }
        for (String place : Lab.FTP) {
            ground.tcp(place, at -> gates.open(Protocol.FTP, ground.told(place), at, files::ftp));
        }
        for (String host : Lab.FTP_HOSTS) {
            for (int number = Lab.FIRST_DATA_PORT; number <= Lab.LAST_DATA_PORT; number++) {
                int port = number;
                ground.tcp(host + ':' + port, at -> gates.openDataPort(ground.told(host), port, at));
            }
        }
        for (String place : Lab.REFUSES) {
            ground.tcp(place, this::refuse);
        }
        for (String server : Lab.NAME_SERVERS) {
            ground.udp(server + ":53", at -> names.open(ground.told(server), Lab.names(ground::told), at));
        }
        for (Lab.Partner partner : Lab.PARTNERS) {
            open(partner);
        }
        ground.tcp(WEB, Lab.WEB.local(), web::open);
    }

    private void open(Lab.Partner partner) throws IOException {
        String name = partner.name();
        Home calls = ground.home(partner.calls());
        Home serves = ground.home(partner.serves());
        ground.host(partner.calls().address(), calls, at -> peers.add(name, calls));
        for (int port : partner.ports()) {
            String place = partner.serves().address() + ":" + port;
            String known = serves.address() + ":" + port;
            ground.tcp(place, serves.local(), at -> peers.serveTcp(name, known, at));
            ground.udp(place, serves.local(), at -> peers.serveUdp(name, known, at));
        }
        if (partner.ports().isEmpty()) {
            ground.host(partner.serves().address(), serves, at -> peers.besideUdp(name, serves));
        }
    }

    /** Bound, so that nobody else gets the port, but nobody listens. */
    private InetSocketAddress refuse(InetSocketAddress at) throws IOException {
        Socket bound = new Socket();
        refuses.add(bound);
        bound.bind(at);
        return (InetSocketAddress) bound.getLocalSocketAddress();
    }

    /**
     * Starts it all.
     *
     * @param farEnds is told how each connection stands
     */
    public static Internet start(FarEnds farEnds) {
        return start(farEnds, Places.LOOPBACK);
    }

    /**
     * Starts it all.
     *
     * @param places where it has to be
     */
    public static Internet start(FarEnds farEnds, Places places) {
        return start(farEnds, places, GreenMailServers.start(places), new MockFileServers(places));
    }

    /**
     * Starts the gates and name servers.
     *
     * @param mail the mail servers behind the gates, closed with this
     */
    public static Internet start(FarEnds farEnds, MailServers mail) {
        return start(farEnds, mail, new MockFileServers(Places.LOOPBACK));
    }

    /**
     * Starts it all.
     *
     * @param files the FTP server behind the gates, closed with this
     */
    public static Internet start(FarEnds farEnds, FileServers files) {
        return start(farEnds, GreenMailServers.start(Places.LOOPBACK), files);
    }

    /**
     * Starts the gates and name servers.
     *
     * @param mail the mail servers behind the gates, closed with this
     * @param files the FTP server behind them, the same
     */
    public static Internet start(FarEnds farEnds, MailServers mail, FileServers files) {
        return start(farEnds, Places.LOOPBACK, mail, files);
    }

    private static Internet start(FarEnds farEnds, Places places, MailServers mail, FileServers files) {
        Internet internet = new Internet(farEnds, places, mail, files);
        try {
            internet.open();
        } catch (IOException failed) {
            internet.close();
            throw new UncheckedIOException("the Internet side could not be started: " + failed.getMessage(), failed);
        }
        return internet;
    }

    /** The addresses of the suite behind which somebody of the lab is, or refuses. */
    public static Set<String> addresses() {
        return Lab.ADDRESSES;
    }

    /** The names of the suite that the name servers know, and their addresses. */
    public static Map<String, String> names() {
        return Lab.NAMES;
    }

    /** The arguments of the verb {@code routes}. */
    public Map<String, Object> routes() {
        return ground.routes();
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
            return mailbox(ground.told(path.substring(MAILBOX.length()))).stream()
                    .map(octets -> new MailHeader(octets).first("Subject"))
                    .toList();
        }
        if (!PATHS.contains(path)) {
            throw new IllegalArgumentException("the Internet side sees no '" + path + "'; it sees "
                    + String.join(", ", PATHS) + ", " + MAILBOX + "LOGIN");
        }
        return loop.call(() -> records.of(path));
    }

    /** How often something has changed at its ends of connections so far, for {@link #await}. */
    public long changes() {
        return farEnds.changes();
    }

    /**
     * Waits in real time until something changes there, which takes threads of ours a moment on whatever clock the modem
     * runs.
     *
     * @param since what {@link #changes} said before the caller last looked
     */
    public void await(long since, Duration longest) {
        farEnds.await(since, longest);
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
        Stream.concat(Stream.<AutoCloseable>of(web, loop, mail, files), refuses.stream())
                .forEach(Internet::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception gone) {
            LOG.debug("closing the Internet side", gone);
        }
    }
}
