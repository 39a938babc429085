package io.attest.modem;

import io.attest.modem.core.Machine;
import io.attest.modem.network.GprsOutcome;
import io.attest.modem.network.PppPeer;
import io.attest.modem.parameter.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The arguments of the verbs that are about bearers, read. */
final class BearerArguments {

    /** What PAP and CHAP have room for. */
    private static final int LONGEST_NAME = 255;

    private BearerArguments() {}

    static PppPeer pppPeer(Arguments arguments) {
        arguments.only("behaviour", "auth", "username", "password", "address", "peerAddress");
        String behaviour = arguments.oneOf("behaviour", "accept", "refuse-auth", "refuse-address", "silent");
        PppPeer otherwise = PppPeer.usual();
        Optional<String> username = name(arguments, "username");
        String usual = username.isPresent() ? "pap" : "none";
        String auth = arguments.fields().containsKey("auth") ? arguments.oneOf("auth", "pap", "chap", "none") : usual;
        if (behaviour.equals("accept") && !auth.equals("none") && username.isEmpty()) {
            throw new IllegalArgumentException("ppp-peer needs a username and a password to accept with " + auth);
        }
        return new PppPeer(
                PppPeer.Behaviour.valueOf(constant(behaviour)),
                auth,
                username,
                name(arguments, "password").orElse(otherwise.password()),
                address(arguments, "address", otherwise.address()),
                address(arguments, "peerAddress", otherwise.peerAddress()));
    }

    static GprsOutcome gprsOutcome(Arguments arguments) {
        arguments.only("result", "address", "gateway", "dns", "after");
        List<String> dns = List.of();
        if (arguments.fields().get("dns") instanceof List<?> servers) {
            dns = servers.stream()
                    .map(server -> dotted("gprs-outcome", "dns", String.valueOf(server)))
                    .toList();
        } else if (arguments.fields().get("dns") != null) {
            throw new IllegalArgumentException("gprs-outcome needs dns to be a list of addresses");
        }
        GprsOutcome otherwise = GprsOutcome.usual();
        return new GprsOutcome(
                GprsOutcome.Result.valueOf(
                        constant(arguments.oneOf("result", "accept", "refuse", "abort", "auth-fail"))),
                address(arguments, "address", otherwise.address()),
                address(arguments, "gateway", otherwise.gateway()),
                dns,
                arguments.seconds("after", otherwise.after().toMillis() / 1e3));
    }

    static Machine.Part part(Arguments arguments) {
        return Machine.Part.valueOf(constant(arguments
                .only("at")
                .oneOf(
                        "at",
                        "open-gprs-session",
                        "ipcp-information",
                        "resource",
                        "open-flow",
                        "close-flow",
                        "flow-confirmation",
                        "none")));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String address(Arguments arguments, String field, String otherwise) {
        return dotted(arguments.verb(), field, arguments.text(field).orElse(otherwise));
    }

    private static String dotted(String verb, String field, String text) {
        return new Address()
                .accept(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(verb + " needs dotted addresses in " + field + ", not " + text));
    }

    private static Optional<String> name(Arguments arguments, String field) {
        Optional<String> name = arguments.text(field);
        name.filter(text -> text.length() > LONGEST_NAME).ifPresent(text -> {
            throw new IllegalArgumentException(
                    arguments.verb() + " needs a " + field + " of at most " + LONGEST_NAME + " characters");
        });
        return name;
    }
}
