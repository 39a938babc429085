package io.attest.modem.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the network saw of the modem since the last reset, in the shape that the verb observe returns. */
public final class Seen {

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, List<Map<String, Object>>> events = new LinkedHashMap<>();

    void forget() {
        events.clear();
    }

    /** A call was dialled. */
    void call(String number) {
        note("calls", Map.of("number", number));
    }

    /** A PDP context was asked for. */
    void context(int cid, String apn, String username, String password) {
        note("pdp", Map.of("cid", cid, "apn", apn, "username", username, "password", password));
    }

    /** A PPP end authenticated itself, or the link came up without. The role is the modem's. */
    void ppp(String role, String auth, String username) {
        note("ppp", Map.of("role", role, "auth", auth, "username", username));
    }

    private void note(String kind, Map<String, Object> event) {
        List<Map<String, Object>> noted = events.computeIfAbsent(kind, key -> new ArrayList<>());
        if (noted.size() < MOST_REMEMBERED) {
            noted.add(event);
        }
    }

    /** All of it. */
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String kind : List.of("calls", "pdp", "ppp")) {
            all.put(kind, List.copyOf(events.getOrDefault(kind, List.of())));
        }
        return all;
    }
}
