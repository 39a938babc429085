package io.attest.internet.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The faults of all servers of one protocol, for the present case. The loop's thread. */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean held;

    void add(Fault fault) {
        faults.add(fault);
    }

    void clear() {
        faults.clear();
        counts.clear();
        held = false;
    }

    /** One of them holds a server. */
    void hold() {
        held = true;
    }

    /** Whether one of them has held a server since the case last let them go on, gone as it may be. */
    boolean haveHeld() {
        return held;
    }

    void goOn() {
        held = false;
    }

    /** How often this was said in the case, this time included: ordinals run on over its connections. */
    int count(String verb) {
        return counts.merge(verb, 1, Integer::sum);
    }

    /** What is to happen at a stage that goes by all these names, in the order it was given. */
    List<Fault> at(Set<String> names) {
        return faults.stream()
                .filter(fault -> fault.octet() == 0 && names.contains(fault.stage()))
                .toList();
    }

    /** What is to happen at this octet of a text. */
    List<Fault> at(String text, long octet) {
        return faults.stream()
                .filter(fault -> fault.octet() == octet && fault.stage().equals(text))
                .toList();
    }

    /** The first octet behind this one at which something is to happen. */
    OptionalLong next(String text, long behind) {
        return faults.stream()
                .filter(fault -> fault.stage().equals(text) && fault.octet() > behind)
                .mapToLong(Fault::octet)
                .min();
    }
}
