package io.attest.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.bench.Bench;
import io.attest.bench.PlayedBack;
import io.attest.bench.Station;
import io.attest.dte.Tester;
import io.attest.internet.Internet;
import io.attest.line.Transcript;
import io.attest.playback.Playback;
import io.attest.playback.PlaybackLine;
import io.attest.playback.Told;
import io.attest.suite.TestCase;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Doubt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Set<String> verbs = new TreeSet<>();
    private Duration began = Duration.ZERO;
    private long beganAt;
    private final List<Doubt> doubts = new ArrayList<>();
    private boolean madeUp;
    private @Nullable TestCase test;
    private @Nullable Station station;
    private @Nullable Bench bench;
    private @Nullable Recorded recorded;
    private @Nullable Tester tester;
    private @Nullable Surroundings surroundings;

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
            bench = found.bench();
            Transcript transcript = new Transcript(run.lab().secrets());
            tester = new Tester(
                    bench().line(), transcript, bench().patience(), test().errata(), run.level(), bench().idle());
            surroundings = new LiveSurroundings(
                    transcript, tester::elapsed, new Told(run.lab().secrets()));
            began = tester().elapsed();
            beganAt = Pulse.running().now();
            Narration.of(this);
        });
        return leased.isPresent();
    }

    /** The case goes by what is recorded of it; no bench is needed. */
    void playBack(Recorded what) {
        recorded = what;
        Playback playback = what.playback();
        PlaybackLine line = new PlaybackLine(playback, "a transcript", PlayedBack.isVirtual(what.bench()));
        Bench past = PlayedBack.of(what.benchName(), line, what.bench(), what.ixit(), playback::withoutReset);
        playback.told(Recorded.KNOWN).forEach(past.idle()::restore);
        bench = past;
        tester = new Tester(
                past.line(),
                new Transcript(),
                past.patience(),
                test().errata(),
                run.level(),
                past.idle(),
                () -> line.elapsed().toNanos());
        surroundings = new PlayedSurroundings(playback);
        began = tester().elapsed();
        for (Map<String, Object> doubt : playback.told(Recorded.DOUBT)) {
            doubts.add(new Doubt(
                    Attribution.valueOf(String.valueOf(doubt.get("side"))), String.valueOf(doubt.get("reason"))));
        }
        Narration.of(this);
    }

    /** What is played back, if anything is. */
    Optional<Recorded> recorded() {
        return Optional.ofNullable(recorded);
    }

    boolean isPlayedBack() {
        return recorded != null;
    }

    /** The case is over: what follows is not judged. */
    void isOver() {
        if (!tester().transcript().isEmpty()) {
            tester().transcript().seen(tester().elapsed(), Playback.OVER);
        }
    }

    /** What has to be known beside the bytes for the case to be judged again. */
    void tellConditions() {
        tell(Recorded.BENCH, PlayedBack.told(bench()));
        tell(Recorded.KNOWN, bench().idle().opening());
        for (Doubt doubt : doubts) {
            tell(Recorded.DOUBT, Map.of("side", doubt.side().name(), "reason", doubt.reason()));
        }
    }

    private void tell(String name, Map<String, Object> what) {
        tester().transcript()
                .seen(tester().elapsed(), name + " = " + new Told(bench().ixit().secrets()).text(what));
    }

    /** From now on it is tried what can be done; what cannot be done at once is not waited for. */
    void makesUp() {
        madeUp = true;
    }

    /** Whether the case is being made up. */
    boolean isMadeUp() {
        return madeUp;
    }

    /** Gives the bench back. */
    void release() {
        Narration.end();
        if (station != null) {
            run.lab().release(station);
        }
    }

    /** Whether a bench was leased. */
    boolean started() {
        return tester != null;
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
        return Objects.requireNonNull(bench);
    }

    Tester tester() {
        return Objects.requireNonNull(tester);
    }

    /** A text of the suite as the bench of the case has it. */
    String translate(String text) {
        return bench().ixit().translate(text);
    }

    /** The verbs that were asked for so far. */
    Set<String> verbs() {
        return Set.copyOf(verbs);
    }

    /** Makes something happen around the modem, and writes it down. */
    Map<String, Object> act(String verb, Map<String, Object> arguments) {
        verbs.add(verb);
        String what = verb + " " + new TreeMap<>(arguments);
        tester().look();
        tester().note(what);
        Map<String, Object> returned = surroundings().act(what, () -> bench().act(verb, arguments));
        tester().happened(what);
        return returned;
    }

    /** The same of what the bench does in its own words. */
    void act(String what, Runnable action) {
        tester().look();
        tester().note(what);
        surroundings().act(what, () -> {
            action.run();
            return Map.of();
        });
        tester().happened(what);
    }

    /** What deeds and looks go through. */
    Surroundings surroundings() {
        return Objects.requireNonNull(surroundings);
    }

    /** What the network has seen of the modem since the case began, as the verb tells it. */
    Map<String, Object> observed() {
        return surroundings()
                .look(
                        "the network",
                        new TypeReference<>() {},
                        List.of(),
                        () -> network.since(bench().act("observe", Map.of())));
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
        act(what, () -> action.accept(bench().internet().servers()));
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
        if (recorded != null) {
            return again(recorded.then());
        }
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

    /** Where and how it ran is as it was then. */
    private Evidence again(CaseResult then) {
        return new Evidence(
                test(),
                tester().acceptances(),
                List.copyOf(observations),
                tester().timings(),
                Duration.ofNanos(Math.round(then.seconds() * 1e9)),
                then.wallSeconds(),
                List.copyOf(doubts),
                then.transcript(),
                bench().name(),
                then.attempt());
    }

    /** Of a case that no bench was leased for. */
    Optional<Evidence> withoutBench() {
        return Optional.ofNullable(test).map(known -> Evidence.none(known, number()));
    }
}
