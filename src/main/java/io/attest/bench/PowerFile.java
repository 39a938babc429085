package io.attest.bench;

import io.attest.actuator.PowerSwitch;
import io.attest.actuator.PowerSwitch.Press;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a power switch of what a bench file says of it, with the values of its environment variables put in. */
final class PowerFile {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final String bench;
    private final Environment environment;
    private final Map<String, String> secrets = new HashMap<>();

    PowerFile(String bench, Environment environment) {
        this.bench = bench;
        this.environment = environment;
    }

    /**
     * @param waiting lets the time go by for which the modem is without power
     * @throws ConfigurationFault if the keys do not go together, or a variable is not set
     */
    PowerSwitch of(ActuatorFile.Power file, Consumer<Duration> waiting) {
        Map<String, String> who = new HashMap<>();
        if (file.user() != null && file.password() != null) {
            String basic = PowerSwitch.basic(secret(file.user()), secret(file.password()));
            secrets.put(basic.substring(basic.indexOf(" ") + 1), "...");
            who.put("Authorization", basic);
        } else if (file.user() != null || file.password() != null) {
            throw fault("has a user without a password, or a password without a user");
        }
        List<Press> presses = new ArrayList<>();
        if (file.cycle() != null && file.on() == null && file.off() == null) {
            presses.add(press("cycle", file.cycle(), who));
        } else if (file.cycle() == null && file.on() != null && file.off() != null) {
            presses.add(press("off", file.off(), who));
            presses.add(press("on", file.on(), who));
        } else {
            throw fault("needs either 'on' and 'off', or 'cycle' for a switch that cycles by itself");
        }
        return new PowerSwitch(
                presses,
                secrets,
                Actuators.patience(file.pause(), PowerSwitch.PAUSE),
                Actuators.patience(file.patience(), PowerSwitch.PATIENCE),
                waiting);
    }

    private Press press(String does, ActuatorFile.Press file, Map<String, String> who) {
        Map<String, String> headers = new HashMap<>(who);
        Objects.requireNonNullElse(file.headers(), Map.<String, String>of())
                .forEach((name, value) -> headers.put(name, value(value)));
        String method = Objects.requireNonNullElse(file.method(), "GET").toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw fault("knows no method " + method + "; there are GET, POST, PUT, PATCH and DELETE");
        }
        Press press = new Press(does, url(file.url()), method, value(file.body()), headers);
        try {
            press.request();
        } catch (IllegalArgumentException unfit) {
            throw fault("has a header for '" + does + "' that cannot be sent");
        }
        return press;
    }

    private URI url(String text) {
        try {
            URI url = new URI(filled(text, value -> URLEncoder.encode(value, StandardCharsets.UTF_8)));
            if (url.getHost() != null && Set.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException malformed) {
            // Told like any other that is none.
        }
        throw fault("needs a URL that begins with http:// or https://, not '" + text + "'");
    }

    /** Only the name of a variable stands in the file. */
    private String secret(String text) {
        if (!VARIABLE.matcher(text).matches()) {
            throw fault("takes user and password from environment variables only: write ${NAME}");
        }
        return value(text);
    }

    private String value(@Nullable String text) {
        return text == null ? "" : filled(text, value -> value);
    }

    private String filled(String text, UnaryOperator<String> form) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = environment.value(found.group(1));
            if (value == null) {
                throw fault("needs the environment variable " + found.group(1) + ", which is not set");
            }
            String put = form.apply(value);
            if (!value.isEmpty()) {
                secrets.put(value, found.group());
                secrets.put(put, found.group());
            }
            return Matcher.quoteReplacement(put);
        });
    }

    private ConfigurationFault fault(String what) {
        return new ConfigurationFault("the power switch of bench " + bench + " " + what);
    }
}
