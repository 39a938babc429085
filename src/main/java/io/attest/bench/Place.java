package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the verb {@code listen-address} returns. */
final class Place {

    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):(\\d{1,5})");

    private Place() {}

    /** @throws ActuationFailed if there is no such address in it */
    static Optional<InetSocketAddress> of(Map<String, Object> returned) {
        String text = String.valueOf(returned.get("address"));
        Matcher address = ADDRESS.matcher(text);
        try {
            if (address.matches()) {
                return Optional.of(new InetSocketAddress(
                        InetAddress.getByName(address.group(1)), Integer.parseInt(address.group(2))));
            }
        } catch (UnknownHostException | IllegalArgumentException outOfRange) {
            throw noAddress(text, outOfRange);
        }
        throw noAddress(text, null);
    }

    private static ActuationFailed noAddress(String text, @Nullable Exception cause) {
        String what = "listen-address returned the address '" + text + "'; one is 127.0.0.1:40123";
        return cause == null ? new ActuationFailed(what) : new ActuationFailed(what, cause);
    }
}
