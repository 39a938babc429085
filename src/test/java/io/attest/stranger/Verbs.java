package io.attest.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What each verb does. Fields that a verb does not have are refused; what is left out of an outcome is as it is by default. */
final class Verbs {

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("reset", Set.of()),
            Map.entry("registration", Set.of("network", "state")),
            Map.entry("sim", Set.of("state", "pin")),
            Map.entry("dial-outcome", Set.of("number", "outcomes")),
            Map.entry("ppp-peer", Set.of("behaviour", "auth", "username", "password", "address", "peerAddress")),
            Map.entry("gprs-outcome", Set.of("result", "address", "gateway", "dns", "after")),
            Map.entry("drop-bearer", Set.of()),
            Map.entry("incoming-call", Set.of("cli", "bearer", "rings")),
            Map.entry("hang-up", Set.of()),
            Map.entry("routes", Set.of("tcp", "udp", "hosts", "ping")),
            Map.entry("listen-address", Set.of("protocol", "port")),
            Map.entry("advance-time", Set.of("seconds")),
            Map.entry("observe", Set.of()),
            Map.entry("storage", Set.of("writes")));

    private final Modem modem;
    private final Reactor reactor;

    Verbs(Modem modem, Reactor reactor) {
        this.modem = modem;
        this.reactor = reactor;
    }

    static boolean known(String verb) {
        return FIELDS.containsKey(verb);
    }

    /** Does it, on the thread of the modem. */
    Map<String, ?> act(String verb, JsonNode arguments) {
        Set<String> known = FIELDS.getOrDefault(verb, Set.of());
        arguments.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new IllegalArgumentException(verb + " has no field " + field);
            }
        });
        Network network = modem.network();
        switch (verb) {
            case "reset" -> modem.reset();
            case "registration" ->
                network.register(
                        text(arguments, "network", "both").equals("both")
                                ? List.of("gsm", "gprs")
                                : List.of(text(arguments, "network", "both")),
                        text(arguments, "state", "home"));
            case "sim" -> network.sim(text(arguments, "state", "ready"), text(arguments, "pin", "1234"));
            case "dial-outcome" -> network.outcomes(text(arguments, "number", "*"), calls(arguments.path("outcomes")));
            case "ppp-peer" -> network.peer = peer(arguments);
            case "gprs-outcome" -> network.gprsOutcome = gprs(arguments);
            case "incoming-call" ->
                modem.ringing()
                        .begin(new Ringing.Caller(
                                arguments.hasNonNull("cli")
                                        ? arguments.get("cli").asText()
                                        : null,
                                text(arguments, "bearer", "data").equals("data"),
                                arguments.path("rings").asInt(Integer.MAX_VALUE)));
            case "hang-up" -> {
                modem.ringing().end();
                modem.link().hungUp();
                modem.call().lost();
            }
            case "drop-bearer" -> {
                modem.link().lost();
                modem.call().lost();
            }
            case "routes" -> routes(arguments);
            case "advance-time" ->
                reactor.advance(
                        Duration.ofNanos(Math.round(arguments.path("seconds").asDouble() * 1e9)));
            case "storage" -> modem.store().broken(text(arguments, "writes", "").equals("fail"));
            case "observe" -> {
                return network.seen.all();
            }
            default -> {
                return listenAddress(arguments);
            }
        }
        return Map.of();
    }

    private Map<String, ?> listenAddress(JsonNode arguments) {
        int port = arguments.path("port").asInt();
        InetSocketAddress at = modem.services().listeningAt(text(arguments, "protocol", "tcp"), port);
        if (at == null) {
            throw new IllegalStateException("the modem does not listen on port " + port);
        }
        return Map.of("address", at.getAddress().getHostAddress() + ":" + at.getPort());
    }

    private void routes(JsonNode arguments) {
        Map<String, String> seenAs = new HashMap<>();
        fields(arguments, "hosts", JsonNode::asText).forEach((seen, real) -> seenAs.put(real, seen));
        modem.services()
                .routes()
                .replace(
                        fields(arguments, "tcp", Verbs::address),
                        fields(arguments, "udp", Verbs::address),
                        seenAs,
                        fields(arguments, "ping", Verbs::times));
    }

    private static List<Network.Call> calls(JsonNode outcomes) {
        List<Network.Call> calls = new ArrayList<>();
        outcomes.forEach(one -> calls.add(new Network.Call(
                text(one, "result", "answer"),
                text(one, "speed", "9600"),
                one.path("after").asDouble(1))));
        return calls;
    }

    private static Network.Peer peer(JsonNode arguments) {
        return new Network.Peer(
                text(arguments, "behaviour", "accept"),
                text(arguments, "auth", "pap"),
                text(arguments, "username", "login"),
                text(arguments, "password", "password"),
                text(arguments, "address", "213.30.30.30"),
                text(arguments, "peerAddress", "213.30.30.1"));
    }

    private static Network.Gprs gprs(JsonNode arguments) {
        List<String> dns = new ArrayList<>();
        arguments.path("dns").forEach(server -> dns.add(server.asText()));
        return new Network.Gprs(
                text(arguments, "result", "accept"),
                text(arguments, "address", "213.30.30.30"),
                text(arguments, "gateway", "213.30.30.1"),
                dns,
                arguments.path("after").asDouble(1));
    }

    private static List<Integer> times(JsonNode list) {
        List<Integer> times = new ArrayList<>();
        list.forEach(time -> times.add(time.isNull() ? -1 : time.asInt()));
        return times;
    }

    private static InetSocketAddress address(JsonNode text) {
        String address = text.asText();
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static <T> Map<String, T> fields(JsonNode arguments, String name, Function<JsonNode, T> value) {
        Map<String, T> all = new HashMap<>();
        arguments.path(name).fields().forEachRemaining(field -> all.put(field.getKey(), value.apply(field.getValue())));
        return all;
    }

    private static String text(JsonNode node, String field, String fallback) {
        return node.hasNonNull(field) ? node.get(field).asText() : fallback;
    }
}
