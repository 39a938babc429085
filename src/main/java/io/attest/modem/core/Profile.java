package io.attest.modem.core;

import io.attest.modem.flash.Flash;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The active settings. AT&amp;W stores them beside the parameters, ATZ and a reset bring the stored ones back. */
public final class Profile {

    private final Map<Setting, Integer> active = new EnumMap<>(Setting.class);
    private final Flash flash;

    Profile(Flash flash) {
        this.flash = flash;
        recall();
    }

    public int get(Setting setting) {
        return active.getOrDefault(setting, setting.factory());
    }

    public boolean on(Setting setting) {
        return get(setting) != 0;
    }

    public void set(Setting setting, int value) {
        active.put(setting, value);
    }

    /** AT&amp;F. */
    public void factory() {
        for (Setting setting : Setting.values()) {
            active.put(setting, setting.factory());
        }
    }

    /** ATZ: what is not stored takes its factory value. */
    public void recall() {
        factory();
        Map<String, String> stored = flash.read();
        for (Setting setting : Setting.values()) {
            String value = stored.get(setting.key());
            if (value != null && value.matches("\\d{1,6}") && setting.admits(Integer.parseInt(value))) {
                active.put(setting, Integer.parseInt(value));
            }
        }
    }

    /** AT&amp;W. */
    public void store() throws IOException {
        Map<String, String> contents = new HashMap<>(flash.read());
        for (Setting setting : Setting.values()) {
            if (setting.stored()) {
                contents.put(setting.key(), Integer.toString(get(setting)));
            }
        }
        flash.write(contents);
    }
}
