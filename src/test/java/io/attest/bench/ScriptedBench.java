package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.dte.Patience;
import io.attest.internet.Internet;
import io.attest.line.Dce;
import io.attest.line.PipeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A bench for any modem in process, whose network does what the test says and writes down what it was asked. */
public final class ScriptedBench implements Actuator {

    private final List<String> asked = new ArrayList<>();
    private final BiFunction<String, Map<String, Object>, Map<String, Object>> network;

    public ScriptedBench(BiFunction<String, Map<String, Object>, Map<String, Object>> network) {
        this.network = network;
    }

    public Bench around(Dce modem) {
        return new Bench("scripted", new PipeLine(modem, "in process"), false, List.of(this), Patience.DEFAULT);
    }

    /**
     * One with an Internet side of its own.
     *
     * @param unrest whether time went on while something was under way there
     */
    public Bench around(Dce modem, Supplier<Internet> start, BooleanSupplier unrest) {
        InternetSide internet = new InternetSide(start);
        internet.heeds(unrest);
        return new Bench(
                "scripted", new PipeLine(modem, "in process"), false, List.of(this), Patience.DEFAULT, internet);
    }

    /** What it was asked so far: each verb with its arguments, these in the order of their names. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        asked.add(verb + " " + new java.util.TreeMap<>(arguments));
        return network.apply(verb, arguments);
    }

    @Override
    public boolean claims(String verb) {
        return true;
    }

    @Override
    public String name() {
        return "scripted";
    }
}
