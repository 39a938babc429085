package io.attest.bench;

import io.attest.internet.Internet;
import io.attest.internet.Places;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The lab's servers at the addresses by which the modem reaches them, as the {@code ixit:} of a bench file has them. What it
 * names nothing for stays on loopback.
 */
final class Standing implements Places {

    /** Whoever calls the modem is not named by an address in the text of a case. */
    private static final Map<Pattern, String> CALLERS = Map.of(
            Pattern.compile("the peer (?:connects to|sends .* to UDP) port \\d+.*"), "203.0.113.7",
            Pattern.compile("another peer (?:connects to|sends .* to UDP) port \\d+.*"), "203.0.113.8");

    private static final Pattern TIMED_PINGS = Pattern.compile("pings of \".*\" are answered after .*");

    private final String bench;
    private final Ixit ixit;

    Standing(String bench, Ixit ixit) {
        this.bench = bench;
        this.ixit = ixit;
    }

    @Override
    public String told(String text) {
        return ixit.translate(text);
    }

    @Override
    public Optional<InetSocketAddress> stands(String address, int port) {
        return ixit.port(address + ':' + port)
                .map(place -> place.split(":"))
                .map(place -> new InetSocketAddress(place[0], Integer.parseInt(place[1])))
                .or(() -> ixit.address(address).map(real -> new InetSocketAddress(real, port)));
    }

    /** The same by name, on loopback, for a modem that can be told routes. */
    Places asNamed() {
        return new Places() {
            @Override
            public String told(String text) {
                return ixit.translate(text);
            }
        };
    }

    /** Whether any server can be reached without routes. */
    boolean any() {
        return Internet.addresses().stream().anyMatch(this::reached);
    }

    /** Whether every server can. */
    boolean all() {
        return Internet.addresses().stream().allMatch(this::reached);
    }

    private boolean reached(String address) {
        return ixit.address(address).isPresent();
    }

    /**
     * Why a case cannot be run here without routes.
     *
     * @param texts its steps, with their tables
     */
    Optional<String> lacks(Collection<String> texts) {
        if (texts.stream().anyMatch(text -> TIMED_PINGS.matcher(text).matches())) {
            return Optional.of("needs pings answered in its time, which bench " + bench + " does not offer");
        }
        return named(texts).stream()
                .filter(address -> !reached(address))
                .findFirst()
                .map(address -> "ixit.addresses of bench " + bench + " has nothing for " + address);
    }

    private static List<String> named(Collection<String> texts) {
        Map<String, String> names = new TreeMap<>(Internet.names());
        return Internet.addresses().stream()
                .sorted()
                .filter(address -> texts.stream()
                        .anyMatch(text -> Literals.names(text, address)
                                || names.entrySet().stream()
                                        .anyMatch(
                                                name -> name.getValue().equals(address) && text.contains(name.getKey()))
                                || CALLERS.entrySet().stream()
                                        .anyMatch(caller -> caller.getValue().equals(address)
                                                && caller.getKey().matcher(text).matches())))
                .toList();
    }
}
