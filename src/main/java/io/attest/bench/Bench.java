package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.dte.IdleState;
import io.attest.dte.Patience;
import io.attest.dte.Recovery;
import io.attest.line.Line;
import io.attest.line.LineLost;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One modem within reach. One case at a time uses it; what it learns of the modem it keeps from case to case. */
public final class Bench implements AutoCloseable {

    /** So many times in a row may it fail to put back what a case has changed around the modem. */
    private static final int MOST_UNRESTORED = 3;

    /** How long a modem that was reset may take its line away. */
    private static final Duration RESTART = Duration.ofSeconds(60);

    /** How long a line that was lost is waited for. */
    private static final Duration COMEBACK = Duration.ofSeconds(15);

    private final String name;
    private final Line line;
    private final boolean physical;
    private final List<Actuator> actuators;
    private final Patience patience;
    private final Recovery recovery;
    private final IdleState idle;
    private final InternetSide internet;
    private final Ixit ixit;
    private final Set<String> disturbed = new TreeSet<>();
    private final Numbers numbers = new Numbers();
    private boolean rings;
    private int misses;
    private int unrestored;
    private @Nullable String lost;
    private @Nullable String distrusted;

    /** @param physical whether the line is a real serial line, with a speed and a character format */
    Bench(String name, Line line, boolean physical, List<Actuator> actuators, Patience patience) {
        this(name, line, physical, actuators, patience, InternetSide.apart());
    }

    Bench(
            String name,
            Line line,
            boolean physical,
            List<Actuator> actuators,
            Patience patience,
            InternetSide internet) {
        this(name, line, physical, actuators, patience, Recovery.DEFAULT, internet, Ixit.NONE);
    }

    Bench(
            String name,
            Line line,
            boolean physical,
            List<Actuator> actuators,
            Patience patience,
            Recovery recovery,
            InternetSide internet,
            Ixit ixit) {
        this.name = name;
        this.ixit = ixit;
        this.physical = physical;
        this.line = new CommentedLine(line, internet::log);
        this.actuators = actuators;
        this.internet = internet;
        internet.reaches(this::modemAt);
        this.patience = patience;
        this.recovery = recovery;
        this.idle = new IdleState(patience, recovery, () -> act("reset", Map.of()));
    }

    /**
     * How the surroundings are before each case, as the arguments of a verb that can change them: every field of it, as this
     * bench has it.
     */
    public Map<String, Object> usual(String verb) {
        return ixit.translate(Usual.of(verb));
    }

    /** What stands here for the values of the suite. */
    public Ixit ixit() {
        return ixit;
    }

    public String name() {
        return name;
    }

    public Line line() {
        return line;
    }

    public Patience patience() {
        return patience;
    }

    /** What is known of the modem's settings. */
    public IdleState idle() {
        return idle;
    }

    /**
     * Whether the bench has what a case needs: a verb that some actuator claims, {@code physical-line} or {@code
     * flow-control}.
     */
    public boolean offers(String need) {
        return switch (need) {
            case "physical-line" -> physical;
            case "flow-control" -> line.hasFlowControl();
            case "routes" -> claimed(need) || internet.standsForSomething();
            case "listen-address" -> claimed(need) || ixit.modem().isPresent();
            default -> claimed(need);
        };
    }

    private boolean claimed(String verb) {
        return actuators.stream().anyMatch(actuator -> actuator.claims(verb));
    }

    /**
     * Why the servers of the lab cannot be what a case needs, here where the modem cannot be told routes.
     *
     * @param texts the steps of a case that needs them, with their tables
     */
    public Optional<String> lacks(Collection<String> texts) {
        return claimed("routes") ? Optional.empty() : internet.lacks(texts);
    }

    /**
     * Makes something happen around the modem.
     *
     * @throws NotOffered if no actuator of this bench does it
     */
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (verb.equals("dial-outcome")) {
            for (String number : numbers.besides(String.valueOf(arguments.get("number")))) {
                Map<String, Object> same = new HashMap<>(arguments);
                same.put("number", number);
                perform(verb, same);
            }
        }
        if (verb.equals("routes")) {
            internet.misled();
        }
        return perform(verb, arguments);
    }

    /**
     * Lets pings of an address be answered until the end of the case; those of no other that the case has not named.
     *
     * @param times after how many milliseconds the first one is answered, the second and so on, the last one repeating; null
     *     for no answer
     */
    public void pings(String address, List<@Nullable Integer> times) {
        act("routes", internet.routesWithPings(address, times));
    }

    /**
     * Where a port on which the modem listens is reached.
     *
     * @param protocol tcp or udp
     * @return empty if it does not listen there
     * @throws NotOffered if nobody can tell
     */
    public Optional<InetSocketAddress> listening(String protocol, int port) {
        try {
            return Place.of(act("listen-address", Map.of("protocol", protocol, "port", port)));
        } catch (ActuationRefused nobodyListens) {
            return Optional.empty();
        } catch (NotOffered nobodyTells) {
            // Who goes there will see whether it listens.
            return Optional.of(new InetSocketAddress(ixit.modem().orElseThrow(() -> nobodyTells), port));
        }
    }

    private Optional<InetSocketAddress> modemAt(int port) {
        try {
            return listening("tcp", port);
        } catch (ActuationFailed | NotOffered nobodyKnows) {
            return Optional.empty();
        }
    }

    private Map<String, Object> perform(String verb, Map<String, Object> arguments) {
        Actuator actuator = actuators.stream()
                .filter(each -> each.claims(verb))
                .findFirst()
                .orElseThrow(() -> new NotOffered("bench " + name + " has no actuator for " + verb));
        boolean newly = actuator.disturbs() && Usual.isFor(verb) && disturbed.add(verb);
        boolean rang = rings;
        if (verb.equals("incoming-call")) {
            rings = true;
            idle.called();
        }
        rings &= !verb.equals("hang-up");
        boolean reset = verb.equals("reset");
        if (reset) {
            idle.unsettle();
            line.mayVanish(RESTART);
        }
        try {
            return actuator.act(verb, arguments);
        } catch (NotOffered nothingHappened) {
            rings = rang;
            if (newly) {
                disturbed.remove(verb);
            }
            throw nothingHappened;
        } finally {
            if (reset) {
                // A person at a power switch may have taken longer than the modem takes to come back.
                line.mayVanish(RESTART);
            }
        }
    }

    /** The modem reached the idle testing state, or did not; after a few misses in a row the bench is out of use. */
    public void reached(boolean idleState) {
        misses = idleState ? 0 : misses + 1;
        if (misses == recovery.misses()) {
            lose("the modem could not be brought to the idle testing state"
                    + (misses == 1 ? "" : " " + misses + " times in a row"));
        }
    }

    /** Takes the bench out of use: what is still to come on it is not run, for this reason. */
    public void lose(String reason) {
        lost = reason;
    }

    /**
     * The line has gone. It is waited for, where its kind can come back: somebody may have touched a cable. Otherwise the
     * bench is out of use.
     */
    public void cut(LineLost lost) {
        idle.unsettle();
        line.mayVanish(COMEBACK);
        try {
            line.read(Duration.ZERO);
            // What the modem was doing meanwhile, and whether it is the same, nobody knows.
            distrust("the line was lost and came back: " + lost.getMessage());
        } catch (LineLost gone) {
            lose(String.valueOf(lost.getMessage()));
        }
    }

    /** Why the bench is out of use. */
    public Optional<String> lost() {
        return Optional.ofNullable(lost);
    }

    /**
     * Before a case: puts back what could not be put back after an earlier one. A bench that fails at this a few times in
     * a row is out of use.
     *
     * @throws ActuationFailed if it still cannot, so that nobody knows in which surroundings the case would run
     */
    public void settle() {
        List<String> reasons = restore();
        unrestored = reasons.isEmpty() ? 0 : unrestored + 1;
        if (unrestored == MOST_UNRESTORED) {
            lose("what a case had changed around the modem could not be put back " + MOST_UNRESTORED
                    + " times in a row");
        }
        if (unrestored > 0) {
            throw new ActuationFailed(
                    "what an earlier case had changed is not put back: " + String.join("; ", reasons));
        }
    }

    /**
     * Before a case that needs the Internet side: it is there, as it usually is, and the modem's packets get to it.
     *
     * @throws InternetSick if its servers do not start
     * @throws ActuationFailed if the modem's packets do not get to it
     */
    public void beginInternet() {
        boolean told = claimed("routes") || !internet.standsForSomething();
        internet.begin(routes -> {
            if (told) {
                perform("routes", routes);
            }
        });
    }

    /** What has gone wrong around the modem when nobody was there to be told. */
    public Optional<String> trouble() {
        return actuators.stream()
                .flatMap(actuator -> actuator.trouble().stream())
                .findFirst();
    }

    /** Something is wrong with the bench: the next check finds it unfit, so that what ran beside it does not count. */
    public void distrust(String reason) {
        distrusted = reason;
    }

    /** Why nothing that ran on it of late can be believed. */
    Optional<String> distrusted() {
        return Optional.ofNullable(distrusted);
    }

    /** What was wrong was told. */
    void trust() {
        distrusted = null;
    }

    /** The servers that the modem talks to. */
    public InternetSide internet() {
        return internet;
    }

    /**
     * Puts the surroundings back to what every case may assume.
     *
     * @return why something could not be put back; it is tried again before the next case
     */
    public List<String> restore() {
        List<String> reasons = new ArrayList<>();
        endCall();
        numbers.caseEnds();
        for (String verb : List.copyOf(disturbed)) {
            try {
                act(verb, usual(verb));
                disturbed.remove(verb);
            } catch (ActuationFailed | NotOffered sick) {
                reasons.add(String.valueOf(sick.getMessage()));
            }
        }
        return reasons;
    }

    /**
     * Lets the far end hang up where a call may be left: one that has rung and that nobody has hung up, or one that the
     * host has made or taken without the stack. It may have ended by itself, and then there is nothing to hang up.
     */
    public void endCall() {
        if (!rings && !idle.hasPlainCall()) {
            return;
        }
        rings = false;
        try {
            act("hang-up", Map.of());
        } catch (ActuationFailed | NotOffered noCall) {
            return;
        }
    }

    @Override
    public void close() {
        actuators.forEach(Actuator::close);
        line.close();
        internet.close();
    }
}
