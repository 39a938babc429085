package io.attest.steps;

import io.attest.bench.Bench;
import io.attest.bench.Station;
import io.attest.dte.Tester;
import io.attest.internet.Internet;
import io.attest.line.Transcript;
import io.attest.suite.TestCase;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.Doubt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The case under way: its bench, its tester and what it has recorded. Made anew for each scenario. */
public final class RunningCase {

    private final RunContext run = RunContext.current();
    private final List<String> observations = new ArrayList<>();
    private final NetworkView network = new NetworkView();
    private final InternetView internet = new InternetView(this);
    private final PeerView peers = new PeerView(this);
    private Duration began = Duration.ZERO;
    private long beganAt;
    private final List<Doubt> doubts = new ArrayList<>();
    private @Nullable TestCase test;
    private @Nullable Station station;
    private @Nullable Tester tester;

    void start(TestCase started) {
        test = started;
    }

    /**
     * Leases a bench that can run it.
     *
     * @return false where none is in use that can
     */
    boolean lease(Predicate<Bench> able) {
        Optional<Station> leased = run.lab().lease(able, run.earlier(test()).benches());
        leased.ifPresent(found -> {
            station = found;
            tester = new Tester(
                    bench().line(),
                    new Transcript(run.lab().secrets()),
                    bench().patience(),
                    test().errata(),
                    run.level(),
                    bench().idle());
            began = tester().elapsed();
            beganAt = Pulse.running().now();
            Narration.of(this);
        });
        return leased.isPresent();
    }

    /** Gives the bench back. */
    void release() {
        Narration.end();
        run.lab().release(station());
    }

    /** Whether a bench was leased. */
    boolean started() {
        return station != null;
    }

    RunContext run() {
        return run;
    }

    TestCase test() {
        return Objects.requireNonNull(test);
    }

    private Station station() {
        return Objects.requireNonNull(station);
    }

    Bench bench() {
        return station().bench();
    }

    Tester tester() {
        return Objects.requireNonNull(tester);
    }

    /** A text of the suite as the bench of the case has it. */
    String translate(String text) {
        return bench().ixit().translate(text);
    }

    /** Makes something happen around the modem, and writes it down. */
    Map<String, Object> act(String verb, Map<String, Object> arguments) {
        String what = verb + " " + new TreeMap<>(arguments);
        tester().look();
        tester().note(what);
        Map<String, Object> returned = bench().act(verb, arguments);
        tester().happened(what);
        return returned;
    }

    /** The same of what the bench does in its own words. */
    void act(String what, Runnable action) {
        tester().look();
        tester().note(what);
        action.run();
        tester().happened(what);
    }

    /** What the network has seen since the case began. */
    NetworkView network() {
        return network;
    }

    /** What the Internet side has seen since the case began. */
    InternetView internet() {
        return internet;
    }

    /** The peers of the modem's sockets. */
    PeerView peers() {
        return peers;
    }

    /** Makes something happen at the servers, and writes it down. */
    void onTheInternet(String what, Consumer<Internet> action) {
        tester().look();
        tester().note(what);
        action.accept(bench().internet().servers());
        tester().happened(what);
    }

    /** Looks whether the case can be put down to the modem at all; asked before anything is put back. */
    void examine() {
        bench().internet()
                .sick()
                .ifPresent(reason ->
                        doubts.add(new Doubt(Attribution.INTERNET_SIDE, "the Internet side was sick: " + reason)));
        if (!bench().line().isVirtual()) {
            Pulse.running()
                    .heldUpSince(beganAt)
                    .ifPresent(reason -> doubts.add(new Doubt(Attribution.TEST_SYSTEM, reason)));
        }
        bench().trouble().ifPresent(reason -> doubts.add(new Doubt(Attribution.NETWORK_SIDE, reason)));
    }

    /** After a fail: whether the line can be believed. Asked when the modem is at rest. */
    void soundLine() {
        tester().lineFault().ifPresent(reason -> {
            bench().distrust("the line: " + reason);
            doubts.add(new Doubt(Attribution.BENCH, reason));
        });
    }

    /** Writes down what passed between the modem and the servers since that was last done. */
    void tellTheInternet() {
        bench().internet().log().forEach(tester()::note);
    }

    void observe(String observation) {
        observations.add(observation);
    }

    /** Which attempt at the case this is, from 1. */
    int number() {
        return run.earlier(test()).attempts() + 1;
    }

    Evidence evidence(String transcript) {
        return new Evidence(
                test(),
                tester().acceptances(),
                List.copyOf(observations),
                tester().timings(),
                tester().elapsed().minus(began),
                tester().wallSeconds(),
                List.copyOf(doubts),
                transcript,
                bench().name(),
                new Attempt(station().label(), station().block(), number(), tester().split()));
    }

    /** Of a case that no bench was leased for. */
    Optional<Evidence> withoutBench() {
        return Optional.ofNullable(test).map(known -> Evidence.none(known, number()));
    }
}
