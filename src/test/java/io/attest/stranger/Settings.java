package io.attest.stranger;

import java.util.HashMap;
import java.util.Map;

/** What ATZ, AT&F and a hard reset put back; the factory profile is the only one. */
final class Settings {

    boolean echo;
    boolean quiet;
    boolean words;
    int cmee;
    int creg;
    int cgreg;
    final Map<String, String> others = new HashMap<>();

    Settings() {
        restore();
    }

    void restore() {
        echo = true;
        quiet = false;
        words = true;
        cmee = 0;
        creg = 0;
        cgreg = 0;
        others.clear();
    }
}
