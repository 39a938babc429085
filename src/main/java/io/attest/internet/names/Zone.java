package io.attest.internet.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one server knows of names; capitals do not matter. */
final class Zone {

    private final Map<String, Reply> usual = new HashMap<>();
    private final Map<String, Reply> special = new HashMap<>();
    private @Nullable Reply every;

    Zone(Map<String, String> addresses) {
        addresses.forEach((name, address) -> usual.put(key(name), new Reply.Address(address)));
    }

    /** @param name {@code *} is every name that is not given by itself */
    void put(String name, Reply reply) {
        if (name.equals("*")) {
            every = reply;
        } else {
            special.put(key(name), reply);
        }
    }

    void reset() {
        special.clear();
        every = null;
    }

    Reply of(String name) {
        Reply given = special.get(key(name));
        if (given != null) {
            return given;
        }
        return every != null ? every : usual.getOrDefault(key(name), Reply.Other.NXDOMAIN);
    }

    static String key(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
