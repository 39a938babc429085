package io.attest.modem.core;

import io.attest.line.FarEnds;
import io.attest.modem.Design;
import io.attest.modem.answer.Answers;
import io.attest.modem.command.CommandMode;
import io.attest.modem.flash.Flash;
import io.attest.modem.flash.WearableFlash;
import io.attest.modem.network.Calls;
import io.attest.modem.network.HostCall;
import io.attest.modem.network.Network;
import io.attest.modem.network.RegistrationWatch;
import io.attest.modem.online.Answering;
import io.attest.modem.online.Session;
import io.attest.modem.parameter.StoredValues;
import io.attest.modem.parameter.Values;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The modem without its walls: everything that commands, calls and text entry share. A hard reset keeps the network and
 * the flash and renews the rest.
 */
public final class Machine {

    /** An inner part that can be made to fail, for the codes of internal errors. */
    public enum Part {
        NONE,
        OPEN_GPRS_SESSION,
        IPCP_INFORMATION,
        /** Whatever a service needs inside. */
        RESOURCE,
        /** The flow of data between the line and a service. */
        OPEN_FLOW,
        CLOSE_FLOW,
        FLOW_CONFIRMATION
    }

    private static final String STACK = "@WOPEN";

    private final Design design;
    private final WearableFlash flash;
    private final Timers timers = new Timers();
    private final Outlet outlet;
    private final Profile profile;
    private final Answers answers;
    private final StoredValues store;
    private final Values values;
    private final Outside outside = new Outside();
    private final Network network = new Network(timers, outside);
    private final RegistrationWatch watch;
    private final Calls calls;
    private final HostCall hostCall;
    private final Answering answering;
    private final Session session;
    private final CommandMode commandMode;
    private final Map<Integer, String> contexts = new TreeMap<>();
    private Mode mode;
    private volatile Part brokenPart = Part.NONE;

    public Machine(Design design, Flash flash) {
        this.design = design;
        this.flash = new WearableFlash(flash);
        outlet = new Outlet(design.delivery(), timers);
        profile = new Profile(this.flash);
        answers = new Answers(design.framing(), design.codes(), profile, outlet);
        store = new StoredValues(design.table(), design.persistence(), this.flash);
        values = design.wiring().apply(store);
        watch = new RegistrationWatch(network, answers, profile);
        calls = new Calls(this);
        hostCall = new HostCall(this);
        answering = new Answering(this);
        session = new Session(this);
        commandMode = new CommandMode(this);
        mode = commandMode;
    }

    /** AT+CFUN=1 and the bench's reset: calls end without a word, stored settings and values come back. */
    public void reset() {
        network.powerCycle();
        watch.settle();
        session.drop();
        calls.drop();
        profile.recall();
        store.load();
        contexts.clear();
        commandMode.clear();
        command();
    }

    public void connect(Consumer<byte[]> toHost) {
        outlet.connect(toHost);
    }

    /** Octets one by one; what is due at once happens between them, so that no chunking makes a difference. */
    public void receive(byte[] octets) {
        for (byte octet : octets) {
            session.touched();
            mode.take(octet & 0xFF);
            timers.advanceTo(timers.now());
        }
        mode.pause();
    }

    /** Takes in what has come from outside, then lets time go by. */
    public void advanceTo(Duration now) {
        outside.takeIn();
        timers.advanceTo(now);
    }

    /** Whether the host takes octets. */
    public void hostTakes(boolean takes) {
        outlet.ready(takes);
    }

    /** Whether it takes octets of the host now. */
    public boolean takes() {
        return mode.takes();
    }

    /** What goes on beside the modem. */
    public Outside outside() {
        return outside;
    }

    public void onOutside(Runnable there) {
        outside.connect(there);
    }

    public boolean settled(FarEnds servers) {
        return outside.settled(servers);
    }

    public Optional<Duration> nextTimer() {
        return timers.next();
    }

    /** Sends what the event wrote. */
    public void flush() {
        outlet.flush();
    }

    /** Gives the octets of the host to another mode. */
    public void enter(Mode next) {
        mode = next;
        answers.hold(next.holdsIndications());
    }

    /** Back to command state. */
    public void command() {
        enter(commandMode);
    }

    /** Whether that mode is the one that takes the octets. */
    public boolean takes(Mode asking) {
        return mode == asking;
    }

    /** Whether AT+WOPEN=1 was given; kept over power cycles (E-36). */
    public boolean stackOpen() {
        return "1".equals(flash.read().get(STACK));
    }

    public void stackOpen(boolean open) throws IOException {
        Map<String, String> contents = new HashMap<>(flash.read());
        contents.put(STACK, open ? "1" : "0");
        flash.write(contents);
    }

    public CommandMode commandMode() {
        return commandMode;
    }

    /** The PDP contexts of AT+CGDCONT: what follows the identifier, as it was typed. */
    public Map<Integer, String> contexts() {
        return contexts;
    }

    public Design design() {
        return design;
    }

    public WearableFlash flash() {
        return flash;
    }

    public Timers timers() {
        return timers;
    }

    public Outlet outlet() {
        return outlet;
    }

    public Profile profile() {
        return profile;
    }

    public Answers answers() {
        return answers;
    }

    public StoredValues store() {
        return store;
    }

    public Values values() {
        return values;
    }

    public Network network() {
        return network;
    }

    public RegistrationWatch watch() {
        return watch;
    }

    public Calls calls() {
        return calls;
    }

    public HostCall hostCall() {
        return hostCall;
    }

    public Answering answering() {
        return answering;
    }

    public Session session() {
        return session;
    }

    /** The present value of a parameter that belongs to no socket. */
    public String value(String name) {
        return values.read(design.table().find(name, 0).orElseThrow());
    }

    /** The same as a number. */
    public int number(String name) {
        return Integer.parseInt(value(name));
    }

    /** Lets one inner part fail from now on. */
    public void breakPart(Part part) {
        brokenPart = part;
    }

    public boolean broken(Part part) {
        return brokenPart == part;
    }
}
