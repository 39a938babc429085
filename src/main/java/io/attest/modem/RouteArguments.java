package io.attest.modem;

import io.attest.modem.core.Machine;
import io.attest.modem.parameter.Address;
import io.attest.modem.socket.Routes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of the verb {@code routes}. In place of round trips, {@code ping} may name the host that really gets the requests. */
final class RouteArguments {

    private RouteArguments() {}

    /** Replaces all routes of the machine; nothing is changed when an argument is wrong. */
    static void apply(Arguments arguments, Machine machine) {
        arguments.only("tcp", "udp", "hosts", "ping");
        Routes routes = new Routes(sockets(arguments, "tcp"), sockets(arguments, "udp"), hosts(arguments), false);
        Map<String, List<Optional<Duration>>> echoes = echoes(arguments);
        Map<String, InetAddress> real = realHosts(arguments);
        machine.network().routes(routes);
        machine.network().internet().echoes(echoes, real);
    }

    private static Map<String, InetSocketAddress> sockets(Arguments arguments, String field) {
        Map<String, InetSocketAddress> routes = new HashMap<>();
        table(arguments, field).forEach((seen, real) -> {
            String[] from = parts(field, seen);
            String[] to = parts(field, String.valueOf(real));
            String key = dotted(field, from[0]) + ':' + port(field, from[1]);
            routes.put(key, new InetSocketAddress(loopback(field, to[0]), port(field, to[1])));
        });
        return routes;
    }

    private static Map<InetAddress, String> hosts(Arguments arguments) {
        Map<InetAddress, String> hosts = new HashMap<>();
        table(arguments, "hosts")
                .forEach((seen, real) -> hosts.put(loopback("hosts", String.valueOf(real)), dotted("hosts", seen)));
        return hosts;
    }

    private static Map<String, List<Optional<Duration>>> echoes(Arguments arguments) {
        Map<String, List<Optional<Duration>>> echoes = new HashMap<>();
        table(arguments, "ping").forEach((address, trips) -> {
            if (!(trips instanceof String)) {
                echoes.put(
                        dotted("ping", address),
                        trips instanceof List<?> list
                                ? list.stream().map(RouteArguments::trip).toList()
                                : List.of(trip(trips)));
            }
        });
        return echoes;
    }

    private static Map<String, InetAddress> realHosts(Arguments arguments) {
        Map<String, InetAddress> hosts = new HashMap<>();
        table(arguments, "ping").forEach((address, real) -> {
            if (real instanceof String loopback) {
                hosts.put(dotted("ping", address), loopback("ping", loopback));
            }
        });
        return hosts;
    }

    private static Map<String, Object> table(Arguments arguments, String field) {
        Map<String, Object> table = new HashMap<>();
        Object given = arguments.fields().get(field);
        if (given instanceof Map<?, ?> map) {
            map.forEach((key, value) -> table.put(String.valueOf(key), value));
        } else if (given != null) {
            throw new IllegalArgumentException("routes needs " + field + " to be an object, not " + given);
        }
        return table;
    }

    private static Optional<Duration> trip(Object milliseconds) {
        if (milliseconds == null) {
            return Optional.empty();
        }
        if (milliseconds instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1e6) {
            return Optional.of(Duration.ofMillis(number.longValue()));
        }
        throw new IllegalArgumentException("routes needs milliseconds or null in ping, not " + milliseconds);
    }

    private static String[] parts(String field, String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("routes needs address:port in " + field + ", not " + text);
        }
        return parts;
    }

    private static int port(String field, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("routes needs ports from 0 to 65535 in " + field + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private static String dotted(String field, String text) {
        return new Address()
                .accept(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("routes needs dotted addresses in " + field + ", not " + text));
    }

    /** An emulated modem never leaves its machine. */
    private static InetAddress loopback(String field, String text) {
        try {
            InetAddress address = InetAddress.getByName(dotted(field, text));
            if (address.isLoopbackAddress()) {
                return address;
            }
        } catch (UnknownHostException neverForADottedAddress) {
            throw new IllegalStateException(neverForADottedAddress);
        }
        throw new IllegalArgumentException("routes needs loopback addresses as the ends of " + field + ", not " + text);
    }
}
