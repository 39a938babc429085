package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.coding.Coding;
import io.attest.modem.coding.DleCoding;
import io.attest.modem.coding.PlainCoding;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.parameter.Address;
import io.attest.modem.socket.DatagramRules;
import io.attest.modem.socket.Lost;
import java.time.Duration;

/**
 * Every decision of the TCP and UDP services, one method each, as the manual and the canonical column of the errata have
 * it. Open for the faults and variants, which change one each.
 */
public class StreamRules {

    private static final String EVERYBODY = "255.255.255.255";

    /** The parameters of a socket, 1 or 2. */
    public Endpoint tcp(Machine machine, int id) {
        return new Endpoint(
                value(machine, "TCPSERV", id),
                Integer.parseInt(value(machine, "TCPPORT", id)),
                value(machine, "DLEMODE", id).equals("1"),
                Duration.ofMillis(Integer.parseInt(value(machine, "TCPTXDELAY", id))),
                false);
    }

    /** What a listening on a socket is about. */
    public Endpoint listening(Machine machine, int id) {
        return tcp(machine, id);
    }

    protected static String value(Machine machine, String name, int id) {
        return machine.values().read(machine.design().table().find(name, id).orElseThrow());
    }

    /** The parameters of UDP; it is always coded (E-187). */
    public Endpoint udp(Machine machine) {
        return new Endpoint(
                machine.value("UDPSERV"),
                machine.number("UDPPORT"),
                true,
                Duration.ofMillis(machine.number("UDPTXDELAY")),
                true);
    }

    /** What a listening for datagrams is about. */
    public Endpoint listening(Machine machine) {
        return udp(machine);
    }

    /** Whether the parameters are enough to go to a peer (E-170, E-171, E-179, E-184, E-185). */
    public boolean opens(Endpoint endpoint) {
        return configured(endpoint) && !(endpoint.datagrams() && endpoint.peer().equals(EVERYBODY));
    }

    /** Whether they are enough to wait for one; a TCP peer has no name there (E-169). */
    public boolean listens(Endpoint endpoint) {
        boolean dotted = new Address().accept(endpoint.peer()).isPresent();
        return configured(endpoint) && (endpoint.datagrams() || dotted);
    }

    private static boolean configured(Endpoint endpoint) {
        return !endpoint.peer().isEmpty() && endpoint.port() != 0;
    }

    /**
     * Whether a peer may come.
     *
     * @param filter an address, the peer's own or the one of everybody
     */
    public boolean admits(String filter, String peer) {
        return filter.equals(EVERYBODY) || filter.equals(peer);
    }

    /** Whether a peer that may not come is reset, else its connection is ended in good order. */
    public boolean resetsStrangers() {
        return true;
    }

    /** Whether the port stays open, for nobody, while there is a session: it is closed by then. */
    public boolean keepsPortOpen() {
        return false;
    }

    /** Whether the port is listened on anew when a session is over (R-B-125). */
    public boolean listensAgain() {
        return false;
    }

    /** Which datagrams belong to a session. */
    public DatagramRules datagrams() {
        return new DatagramRules();
    }

    /** What is answered when the modem listens (E-159, E-183). */
    public Outcome listening() {
        return Outcome.OK;
    }

    /** Whether an octet in command state ends the listening (E-161). */
    public boolean endsListening(int octet) {
        return octet == Coding.ETX;
    }

    /** Whether the host's command closes the port. */
    public boolean stops() {
        return true;
    }

    /** What is answered when the host stops the listening. */
    public Outcome stopped() {
        return Outcome.OK;
    }

    /** What is answered when there is none to stop (E-162, E-189). */
    public Failure nothingToStop() {
        return Failure.BAD_CONFIGURATION;
    }

    /** Whether it is said before there is a peer. */
    public boolean announcesEarly() {
        return false;
    }

    public String waitingForData(Endpoint endpoint) {
        return "Ok_Info_WaitingForData";
    }

    public String socketClosed() {
        return "Ok_Info_SocketClosed";
    }

    public Coding coding(Endpoint endpoint) {
        return endpoint.coded() ? new DleCoding() : new PlainCoding();
    }

    /** Whether octets of the host are echoed. */
    public boolean echoesData() {
        return false;
    }

    /** Whether the ETX that ends a session is, under ATE1 (E-166). */
    public boolean echoesEnd() {
        return true;
    }

    /** How long octets of the host are collected. */
    public Duration delay(Endpoint endpoint) {
        return endpoint.delay();
    }

    /** Whether each octet begins that time anew, or only the first one: UDP waits for silence (E-188). */
    public boolean restartsDelay(Endpoint endpoint) {
        return endpoint.datagrams();
    }

    /** Octets that are sent without waiting for more: what a frame of Ethernet has room for (E-188). */
    public int largest(Endpoint endpoint) {
        return endpoint.datagrams() ? 1472 : 1460;
    }

    /** Whether what is collected is sent when a session ends: a peer that has ended its side may still read. */
    public boolean sendsRest(boolean byPeer) {
        return true;
    }

    /** How long a peer that does not read may hold up the end. */
    public Duration closing() {
        return Duration.ofMinutes(3);
    }

    /** What is answered when it holds it up for longer. */
    public Failure unsent() {
        return Failure.CLOSING;
    }

    /** Whether a reset by the peer is an error, else it is an end like any other. */
    public boolean mindsReset() {
        return true;
    }

    /** What is answered when a connection cannot be opened, or is reset. */
    public Failure lost(Lost.How how) {
        return switch (how) {
            case NOT_OPENED -> Failure.OPENING_REFUSED;
            case RESET -> Failure.CONTEXT_CANCELLED;
            case CLOSED -> Failure.CLOSED_BY_PEER;
        };
    }

    /** What comes before the last message: ETX where data is coded, unless the host has ended it (E-164, E-165). */
    public String end(Endpoint endpoint, boolean byHost) {
        return endpoint.coded() && !byHost ? String.valueOf((char) Coding.ETX) : "";
    }

    /** Whether the socket is said to be closed (E-163, E-164). */
    public boolean tellsClosed(Endpoint endpoint, boolean byPeer) {
        return true;
    }

    /** Whether the link stays when a session has ended. */
    public boolean keepsLink() {
        return true;
    }

    /** What is answered then. */
    public Outcome closed(boolean byPeer) {
        return Outcome.OK;
    }
}
