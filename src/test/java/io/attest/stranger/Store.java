package io.attest.stranger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The parameter memory. What AT#DELFLASH erases stays visible until the next hard reset; what is written in between goes into the
 * erased memory and so is kept.
 */
final class Store {

    private final Map<String, String> flash = new HashMap<>();
    private final Map<String, String> visible = new HashMap<>();
    private boolean broken;

    Store() {
        reset();
    }

    String get(String name) {
        return Objects.requireNonNull(visible.get(name), name);
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }

    String line(String name) {
        return Objects.requireNonNull(Parameters.find(name), name).line(get(name));
    }

    /** Whether it could be written. */
    boolean put(String name, String value) {
        if (!broken) {
            flash.put(name, value);
            visible.put(name, value);
        }
        return !broken;
    }

    void erase() {
        flash.clear();
    }

    void reset() {
        visible.clear();
        Parameters.all().forEach(parameter -> visible.put(parameter.name(), parameter.fallback()));
        visible.putAll(flash);
    }

    /** Writes fail, or succeed again. */
    void broken(boolean now) {
        broken = now;
    }
}
