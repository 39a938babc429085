package io.attest.steps;

import io.attest.bench.Bench;
import io.attest.dte.Tester;
import io.attest.internet.Internet;
import io.attest.line.Secrets;
import io.attest.line.Transcript;
import io.attest.suite.TestCase;
import io.attest.verdict.Acceptance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The case under way: its bench, its tester and what it has recorded. Made anew for each scenario. */
public final class RunningCase {

    private final RunContext run = RunContext.current();
    private final List<String> observations = new ArrayList<>();
    private final NetworkView network = new NetworkView();
    private final InternetView internet = new InternetView(this);
    private final PeerView peers = new PeerView(this);
    private Duration began = Duration.ZERO;
    private String sick = "";
    private @Nullable TestCase test;
    private @Nullable Bench bench;
    private @Nullable Tester tester;

    /** Leases a bench. */
    void start(TestCase started) {
        test = started;
        Bench leased = run.lab().lease();
        bench = leased;
        tester = new Tester(
                leased.line(),
                new Transcript(leased.ixit().secrets()),
                leased.patience(),
                started.errata(),
                run.level(),
                leased.idle());
        began = tester.elapsed();
    }

    /** Whether a bench was leased. */
    boolean started() {
        return bench != null;
    }

    RunContext run() {
        return run;
    }

    TestCase test() {
        return Objects.requireNonNull(test);
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
        bench().internet().sick().ifPresent(reason -> sick = reason);
    }

    void observe(String observation) {
        observations.add(observation);
    }

    Evidence evidence(String transcript) {
        Secrets secrets = bench().ixit().secrets();
        return new Evidence(
                test(),
                tester().acceptances().stream()
                        .map(each -> new Acceptance(
                                each.erratum(),
                                each.level(),
                                secrets.masked(each.expected()),
                                secrets.masked(each.came())))
                        .toList(),
                observations.stream().map(secrets::masked).toList(),
                tester().timings(),
                tester().elapsed().minus(began),
                sick,
                transcript);
    }
}
