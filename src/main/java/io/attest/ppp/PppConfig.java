package io.attest.ppp;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one end of a link wants and accepts. Immutable, but for the state of its source of random numbers: two ends that are
 * seeded alike look like a looped line.
 */
public final class PppConfig {

    private static final Wishes ALL_BUT_MRU = new Wishes(
            List.of(
                    LcpOption.ACCM,
                    LcpOption.AUTHENTICATION,
                    LcpOption.MAGIC,
                    LcpOption.PROTOCOL_COMPRESSION,
                    LcpOption.ADDRESS_COMPRESSION),
            1500,
            0);

    final Wishes wishes;
    final Addresses addresses;
    final Timing timing;
    final RandomGenerator random;
    final String name;
    final boolean passive;
    final PppAuth required;
    private final PppAccess access;
    private final @Nullable Credentials credentials;
    private final @Nullable PppConfig ifAsked;

    private PppConfig(Draft draft) {
        wishes = draft.wishes;
        addresses = draft.addresses;
        timing = draft.timing;
        random = draft.random;
        name = draft.name;
        passive = draft.passive;
        required = draft.required;
        access = draft.access;
        credentials = draft.credentials;
        ifAsked = draft.ifAsked;
    }

    /** Asks for an address and proves who it is by PAP or CHAP, whichever is asked for. */
    public static PppConfig client(String username, String password) {
        return new PppConfig(new Draft()).presenting(username, password);
    }

    /** Gives the peer an address and takes nobody's instead of its own; asks for no authentication. */
    public static PppConfig server(String own, String peer) {
        Draft draft = new Draft();
        draft.addresses = new Addresses(Ipv4.of(own), true, Ipv4.of(peer), true);
        return new PppConfig(draft);
    }

    /**
     * Waits for the first Configure-Request and is then the client if it asks for authentication, else the server. Timing, name
     * and random numbers are those of the server.
     */
    public static PppConfig answering(PppConfig client, PppConfig server) {
        Draft draft = new Draft(server);
        draft.passive = true;
        draft.ifAsked = client;
        return new PppConfig(draft);
    }

    /** The peer must prove who it is, by this protocol and no other. */
    public PppConfig requiring(PppAuth by, PppAccess whoMay) {
        Draft draft = new Draft(this);
        draft.required = by;
        draft.access = whoMay;
        return new PppConfig(draft);
    }

    /** What this end proves itself with, by these protocols; none named is both. */
    public PppConfig presenting(String username, String password, PppAuth... by) {
        Draft draft = new Draft(this);
        Set<PppAuth> protocols = EnumSet.of(PppAuth.PAP, PppAuth.CHAP);
        if (by.length > 0) {
            protocols.retainAll(List.of(by));
        }
        draft.credentials = new Credentials(username, password, protocols);
        return new PppConfig(draft);
    }

    /** This end keeps its address whatever the peer suggests. */
    public PppConfig insistingOn(String ownAddress) {
        Draft draft = new Draft(this);
        draft.addresses =
                new Addresses(Ipv4.of(ownAddress), true, draft.addresses.peer(), draft.addresses.insistsOnPeer());
        return new PppConfig(draft);
    }

    /** The address that a peer is told which asks for one; a peer that names its own keeps it. */
    public PppConfig suggestingToPeer(String address) {
        Draft draft = new Draft(this);
        draft.addresses = new Addresses(draft.addresses.own(), draft.addresses.insistsOnOwn(), Ipv4.of(address), false);
        return new PppConfig(draft);
    }

    /** The options of an LCP request in this order and no others, but authentication if it is required. */
    public PppConfig asking(LcpOption... inOrder) {
        Draft draft = new Draft(this);
        draft.wishes = new Wishes(List.of(inOrder), wishes.mru(), wishes.accm());
        return new PppConfig(draft);
    }

    /** The MRU to ask for, if it is asked for: 128 to 1500 octets. */
    public PppConfig mru(int octets) {
        if (octets < 128 || octets > 1500) {
            throw new IllegalArgumentException("an MRU of " + octets + "; it can be 128 to 1500");
        }
        Draft draft = new Draft(this);
        draft.wishes = new Wishes(wishes.options(), octets, wishes.accm());
        return new PppConfig(draft);
    }

    /** The control characters that the peer is to escape, bit n for character n; at first none. */
    public PppConfig accm(int map) {
        Draft draft = new Draft(this);
        draft.wishes = new Wishes(wishes.options(), wishes.mru(), map);
        return new PppConfig(draft);
    }

    /** Waits for the peer's first Configure-Request, for ever. */
    public PppConfig passively() {
        Draft draft = new Draft(this);
        draft.passive = true;
        return new PppConfig(draft);
    }

    /** How long a request waits for its answer before it is sent again; at first 3 s. */
    public PppConfig restart(Duration period) {
        Draft draft = new Draft(this);
        draft.timing = new Timing(
                period,
                timing.maxConfigure(),
                timing.maxTerminate(),
                timing.maxFailure(),
                timing.echo(),
                timing.echoes());
        return new PppConfig(draft);
    }

    /** Max-Configure (10), Max-Terminate (2) and Max-Failure (5) of RFC 1661, 4.6; Max-Configure counts for authentication too. */
    public PppConfig counters(int maxConfigure, int maxTerminate, int maxFailure) {
        Draft draft = new Draft(this);
        draft.timing =
                new Timing(timing.restart(), maxConfigure, maxTerminate, maxFailure, timing.echo(), timing.echoes());
        return new PppConfig(draft);
    }

    /** Asks for an echo in each interval; the link ends when so many in a row stay without reply. At first no echo. */
    public PppConfig echoing(Duration interval, int unanswered) {
        Draft draft = new Draft(this);
        draft.timing = new Timing(
                timing.restart(),
                timing.maxConfigure(),
                timing.maxTerminate(),
                timing.maxFailure(),
                interval,
                unanswered);
        return new PppConfig(draft);
    }

    /** Where magic numbers and challenges come from; at first {@link SecureRandom}. */
    public PppConfig random(RandomGenerator source) {
        Draft draft = new Draft(this);
        draft.random = source;
        return new PppConfig(draft);
    }

    /** What this end calls itself in a CHAP challenge. */
    public PppConfig named(String ownName) {
        Draft draft = new Draft(this);
        draft.name = ownName;
        return new PppConfig(draft);
    }

    /** What this end is to a peer that asks for authentication, or does not. */
    PppConfig towards(boolean peerAsksForAuthentication) {
        return peerAsksForAuthentication && ifAsked != null ? ifAsked : this;
    }

    Optional<Credentials> credentials() {
        return Optional.ofNullable(credentials);
    }

    PppAccess access() {
        return access;
    }

    /** The LCP options asked for, and the values of those that have one. */
    record Wishes(List<LcpOption> options, int mru, int accm) {}

    /** IPv4 addresses as numbers; 0 is one that is not known yet. */
    record Addresses(int own, boolean insistsOnOwn, int peer, boolean insistsOnPeer) {}

    /** An echo interval of zero is no echo. */
    record Timing(Duration restart, int maxConfigure, int maxTerminate, int maxFailure, Duration echo, int echoes) {

        /** The longest that an end waits for one that is silent. */
        Duration patience() {
            return restart.multipliedBy(maxConfigure);
        }
    }

    /** PAP and CHAP have one octet for the length of a name. */
    record Credentials(String username, String password, Set<PppAuth> by) {

        Credentials {
            if (username.length() > 255 || password.length() > 255) {
                throw new IllegalArgumentException("a username or password of more than 255 characters");
            }
        }
    }

    /** A configuration that is being made. */
    private static final class Draft {

        private Wishes wishes = ALL_BUT_MRU;
        private Addresses addresses = new Addresses(0, false, 0, false);
        private Timing timing = new Timing(Duration.ofSeconds(3), 10, 2, 5, Duration.ZERO, 0);
        private RandomGenerator random = new SecureRandom();
        private String name = "attest";
        private boolean passive;
        private PppAuth required = PppAuth.NONE;
        private PppAccess access = username -> Optional.empty();
        private @Nullable Credentials credentials;
        private @Nullable PppConfig ifAsked;

        private Draft() {}

        private Draft(PppConfig from) {
            wishes = from.wishes;
            addresses = from.addresses;
            timing = from.timing;
            random = from.random;
            name = from.name;
            passive = from.passive;
            required = from.required;
            access = from.access;
            credentials = from.credentials;
            ifAsked = from.ifAsked;
        }
    }
}
