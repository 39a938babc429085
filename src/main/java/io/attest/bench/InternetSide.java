package io.attest.bench;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Internet of one bench. It is started for the first case that needs it, stands in its usual state before each such
 * case, and lets go of the modem after it.
 */
public final class InternetSide implements AutoCloseable {

    private final Supplier<Internet> start;
    private final @Nullable Standing standing;
    private final Map<String, List<@Nullable Integer>> pings = new TreeMap<>();
    private BooleanSupplier unrest = () -> false;
    private Function<Integer, Optional<InetSocketAddress>> modem = port -> Optional.empty();
    private @Nullable Internet internet;
    private boolean routed;
    private boolean inUse;

    /** @param start starts the servers, to which the modem has to be told routes */
    InternetSide(Supplier<Internet> start) {
        this(start, null);
    }

    /** @param standing where they stand so that the modem reaches them without routes; null for nowhere */
    InternetSide(Supplier<Internet> start, @Nullable Standing standing) {
        this.start = start;
        this.standing = standing;
    }

    /** One for a modem that is not in this process. */
    static InternetSide apart() {
        return new InternetSide(() -> Internet.start(new FarEnds()));
    }

    /** @param modem where a TCP port of the modem is reached, if it listens there and anybody can tell */
    void reaches(Function<Integer, Optional<InetSocketAddress>> modem) {
        this.modem = modem;
    }

    /** @param unrest whether time has gone on, since this was last asked, while something was under way at the servers */
    void heeds(BooleanSupplier unrest) {
        this.unrest = unrest;
    }

    /**
     * Before a case that needs it.
     *
     * @param routes tells the modem's surroundings where its Internet leads; once, unless something has undone it
     * @throws InternetSick if its servers do not start
     */
    void begin(Consumer<Map<String, Object>> routes) {
        Internet servers = healthy();
        servers.reset();
        servers.log();
        if (!routed && !standsForAll()) {
            routes.accept(servers.routes());
            routed = true;
        }
        unrest.getAsBoolean();
        pings.clear();
        inUse = true;
    }

    /** Whether the modem reaches some of them without routes. */
    boolean standsForSomething() {
        return standing != null && standing.any();
    }

    /** Whether it reaches all of them so. */
    boolean standsForAll() {
        return standing != null && standing.all();
    }

    /** Why a case with these steps has not got what it needs, without routes. */
    Optional<String> lacks(Collection<String> texts) {
        return standing == null ? Optional.empty() : standing.lacks(texts);
    }

    private Internet healthy() {
        Internet present = internet;
        if (present != null && health(present).isPresent()) {
            close();
            present = null;
        }
        try {
            Internet servers = present == null ? start.get() : present;
            servers.modemAt(modem);
            internet = servers;
            return servers;
        } catch (RuntimeException failed) {
            throw new InternetSick(String.valueOf(failed.getMessage()), failed);
        }
    }

    /**
     * Starts the servers and stops them again, before anybody needs them.
     *
     * @throws InternetSick if they do not start
     */
    public void rehearse() {
        healthy();
        close();
    }

    /** The routes were changed by somebody else. */
    void misled() {
        routed = false;
    }

    /**
     * The usual routes, with answers to pings: these and those that the case under way has asked for before.
     *
     * @throws IllegalStateException if the case has not said that it needs the servers
     */
    Map<String, Object> routesWithPings(String address, List<@Nullable Integer> times) {
        pings.put(address, times);
        Map<String, Object> routes = new HashMap<>(servers().routes());
        routes.put("ping", Map.copyOf(pings));
        return routes;
    }

    /**
     * The servers, for the case under way.
     *
     * @throws IllegalStateException if the case has not said that it needs them
     */
    public Internet servers() {
        Internet servers = internet;
        if (servers == null || !inUse) {
            throw new IllegalStateException("a case that uses the Internet side carries the tag @needs-routes");
        }
        return servers;
    }

    /** What passed between the modem and the servers since this was last asked, a line an event. */
    public List<String> log() {
        return internet == null ? List.of() : internet.log();
    }

    /** Why nothing that went wrong in the case under way can be put down to the modem; empty as a rule. */
    public Optional<String> sick() {
        if (unrest.getAsBoolean()) {
            return Optional.of("it did not come to rest, so that time went on while something was under way");
        }
        return internet == null || !inUse ? Optional.empty() : health(internet);
    }

    /** What is wrong with the servers, if they were started; whether or not a case uses them. */
    public Optional<String> fault() {
        return internet == null ? Optional.empty() : health(internet);
    }

    /** Servers that break down may do so in a way of which they cannot tell. */
    private static Optional<String> health(Internet servers) {
        try {
            return servers.sick();
        } catch (RuntimeException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }

    /** After a case: connections are ended, and nothing is held back any more that the modem may be waiting for. */
    public void letGo() {
        if (internet != null && inUse) {
            reset(internet);
        }
        inUse = false;
    }

    /** What cannot be reset is started anew for the next case; the verdict of this one stands. */
    private void reset(Internet servers) {
        try {
            servers.reset();
        } catch (RuntimeException sick) {
            close();
        }
    }

    @Override
    public void close() {
        if (internet != null) {
            internet.close();
        }
        internet = null;
        routed = false;
    }
}
