package io.attest.modem.network;

import io.attest.modem.core.Outside;
import io.attest.modem.core.Timers;
import io.attest.modem.socket.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The network as the bench set it, and what it saw of the modem since the last reset. */
public final class Network {

    /** Stands for every number that has no outcomes of its own. */
    public static final String ANY = "*";

    private final Sim sim = new Sim();
    private final Map<String, List<DialOutcome>> outcomes = new HashMap<>();
    private final Seen seen = new Seen();
    private final Internet internet;
    private PppPeer pppPeer = PppPeer.usual();
    private GprsOutcome gprsOutcome = GprsOutcome.usual();
    private Registration gsm = Registration.HOME;
    private Registration gprs = Registration.HOME;
    private boolean attached = true;
    private volatile Routes routes = Routes.NONE;

    public Network(Timers timers, Outside outside) {
        internet = new Internet(timers, outside);
    }

    /** Keeps all that the bench set; the modem attaches again by itself (E-246). */
    public void powerCycle() {
        sim.powerCycle();
        seen.forget();
        attached = true;
    }

    public Sim sim() {
        return sim;
    }

    public void gsm(Registration state) {
        gsm = state;
    }

    public void gprs(Registration state) {
        gprs = state;
    }

    public void attached(boolean wanted) {
        attached = wanted;
    }

    /** The registration with the GSM network; none without a usable SIM. */
    public Registration gsm() {
        return sim.usable() ? gsm : Registration.NONE;
    }

    /** The registration with the GPRS network; none without a usable SIM or after a detach. */
    public Registration gprs() {
        return sim.usable() && attached ? gprs : Registration.NONE;
    }

    /** Whether an attach would succeed. */
    public boolean offersGprs() {
        return sim.usable() && gprs.registered();
    }

    /** Sets what the calls to a number meet, one after another; the last outcome repeats. */
    public void outcomes(String number, List<DialOutcome> inOrder) {
        outcomes.put(number, new ArrayList<>(inOrder));
    }

    /** Notes a call and says what it meets. */
    DialOutcome dial(String number) {
        seen.call(number);
        List<DialOutcome> left = outcomes.getOrDefault(number, outcomes.getOrDefault(ANY, List.of()));
        if (left.isEmpty()) {
            return DialOutcome.UNKNOWN;
        }
        return left.size() > 1 ? left.remove(0) : left.get(0);
    }

    /** Notes a request for a PDP context and says what it meets. */
    public GprsOutcome activate(int cid, String apn, String username, String password) {
        seen.context(cid, apn, username, password);
        return gprsOutcome;
    }

    public void gprsOutcome(GprsOutcome next) {
        gprsOutcome = next;
    }

    public void pppPeer(PppPeer next) {
        pppPeer = next;
    }

    PppPeer pppPeer() {
        return pppPeer;
    }

    /** Where the addresses that it reaches then lead. */
    public Routes routes() {
        return routes;
    }

    public void routes(Routes next) {
        routes = next;
    }

    /** What the modem reaches once it is online. */
    public Internet internet() {
        return internet;
    }

    public Seen seen() {
        return seen;
    }
}
