package io.attest.stranger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** What is around the modem: registration, SIM, and what calls and contexts meet. A reset of the modem changes none of it. */
final class Network {

    private static final Map<String, Integer> STATES =
            Map.of("none", 0, "home", 1, "searching", 2, "denied", 3, "roaming", 5);

    /** What a call meets: {@code result} as the actuator contract has it. */
    record Call(String result, String speed, double after) {}

    record Peer(String behaviour, String auth, String username, String password, String address, String peerAddress) {}

    record Gprs(String result, String address, String gateway, List<String> dns, double after) {}

    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Integer> coverage = new HashMap<>(Map.of("gsm", 1, "gprs", 1));
    private ObjIntConsumer<String> listener = (urc, state) -> {};
    private String sim = "ready";
    private String pin = "1234";
    private boolean unlocked;
    private boolean attached = true;
    private boolean opened;

    final Seen seen = new Seen();
    Peer peer = new Peer("accept", "pap", "login", "password", "213.30.30.30", "213.30.30.1");
    Gprs gprsOutcome = new Gprs("accept", "213.30.30.30", "213.30.30.1", List.of(), 1);

    /** Is told of changes: {@code +CREG} or {@code +CGREG}, and the state. */
    void listener(ObjIntConsumer<String> changes) {
        listener = changes;
    }

    /** As +CREG tells it. */
    int gsm() {
        return usable() ? coverage.getOrDefault("gsm", 0) : 0;
    }

    int gprs() {
        return usable() && attached ? coverage.getOrDefault("gprs", 0) : 0;
    }

    boolean registered() {
        return gsm() == 1 || gsm() == 5;
    }

    boolean attached() {
        return gprs() == 1 || gprs() == 5;
    }

    void register(List<String> networks, String state) {
        changing(() -> networks.forEach(network -> coverage.put(network, STATES.getOrDefault(state, 0))));
    }

    /** Whether the network lets it attach; to detach always works. */
    boolean attach(boolean wanted) {
        changing(() -> attached = wanted);
        return !wanted || attached();
    }

    void sim(String state, String number) {
        changing(() -> {
            sim = state;
            pin = number;
            unlocked = false;
        });
    }

    Outcome pinState(Results results) {
        if (sim.equals("absent")) {
            return new Outcome.EquipmentError(10, "SIM not inserted");
        }
        results.inform("+CPIN: " + (usable() ? "READY" : "SIM PIN"));
        return Outcome.OK;
    }

    Outcome enterPin(String entered) {
        if (sim.equals("absent")) {
            return new Outcome.EquipmentError(10, "SIM not inserted");
        }
        if (usable()) {
            return new Outcome.EquipmentError(3, "operation not allowed");
        }
        if (!entered.equals(pin)) {
            return new Outcome.EquipmentError(16, "incorrect password");
        }
        changing(() -> unlocked = true);
        return Outcome.OK;
    }

    /** The stack is opened by AT+WOPEN and stays so over a reset. */
    boolean opened() {
        return opened;
    }

    void open(boolean now) {
        opened = now;
    }

    void outcomes(String number, List<Call> outcomes) {
        calls.put(number, new ArrayList<>(outcomes));
        met.put(number, 0);
    }

    /** What the next call to this number meets; the last outcome repeats, and a number that nobody knows has none. */
    Call call(String number) {
        seen.call(number);
        String key = calls.containsKey(number) ? number : "*";
        List<Call> outcomes = calls.getOrDefault(key, List.of());
        if (outcomes.isEmpty()) {
            return new Call("no-carrier", "9600", 1);
        }
        int count = met.merge(key, 1, Integer::sum);
        return outcomes.get(Math.min(count, outcomes.size()) - 1);
    }

    /** After a hard reset the SIM asks again, and the modem attaches by itself. */
    void restart() {
        unlocked = false;
        attached = true;
        seen.forget();
    }

    private boolean usable() {
        return sim.equals("ready") || sim.equals("pin") && unlocked;
    }

    private void changing(Runnable change) {
        int gsm = gsm();
        int gprs = gprs();
        change.run();
        if (gsm() != gsm) {
            listener.accept("+CREG", gsm());
        }
        if (gprs() != gprs) {
            listener.accept("+CGREG", gprs());
        }
    }
}
