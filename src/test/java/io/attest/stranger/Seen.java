package io.attest.stranger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the network has seen of the modem since its last reset, as the verb observe tells it. */
final class Seen {

    private final Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();

    Seen() {
        forget();
    }

    void call(String number) {
        add("calls", Map.of("number", number));
    }

    void context(int cid, String apn, String username, String password) {
        add("pdp", Map.of("cid", cid, "apn", apn, "username", username, "password", password));
    }

    void ppp(String role, String auth, String username) {
        add("ppp", Map.of("role", role, "auth", auth, "username", username));
    }

    Map<String, List<Map<String, Object>>> all() {
        return all;
    }

    void forget() {
        all.clear();
        List.of("calls", "pdp", "ppp").forEach(kind -> all.put(kind, new ArrayList<>()));
    }

    private void add(String kind, Map<String, Object> what) {
        all.computeIfAbsent(kind, none -> new ArrayList<>()).add(what);
    }
}
