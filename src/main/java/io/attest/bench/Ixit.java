package io.attest.bench;

import io.attest.bench.Literals.Kind;
import io.attest.internet.Internet;
import io.attest.line.Secrets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one bench for the values of the suite: the {@code ixit:} of its file, with the secrets that it names. The
 * features keep their literals; whatever a case writes, expects or asks for goes through {@link #translate}, once.
 */
public final class Ixit {

    /** The suite as it is. */
    public static final Ixit NONE = new Ixit();

    /** As the features have them. */
    private static final String PIN = "1234";

    private static final String APN = "apnserver.com";

    private static final Pattern DOTTED = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):(\\d{1,5})");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#]+");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** What can be written between quotes and in a table of values: neither of these, no control character. */
    private static final Pattern PLAIN = Pattern.compile("[ -~&&[^\",{}`]]*");

    private final Literals literals = new Literals();
    private final Map<String, String> told = new TreeMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> ports = new HashMap<>();
    private Secrets secrets = Secrets.NONE;
    private @Nullable String pin;
    private @Nullable String modem;

    private Ixit() {}

    /**
     * Reads what a file says.
     *
     * @param bench its name, for messages
     * @param environment the value of a variable, null where it is not set
     * @throws ConfigurationFault if something is not what it must be, or a variable is not set
     */
    public static Ixit of(String bench, @Nullable IxitFile file, Environment environment) {
        if (file == null) {
            return NONE;
        }
        Ixit ixit = new Ixit();
        Says says = new Says(bench);
        entries(file.addresses()).forEach((suite, real) -> ixit.address(says, suite, real));
        entries(file.ports()).forEach((suite, real) -> ixit.port(says, suite, real));
        entries(file.names()).forEach((suite, real) -> {
            says.fits("names", suite, HOST_NAME, "a host name");
            ixit.put(Kind.NAME, "names." + suite, suite, says.fits("names." + suite, real, HOST_NAME, "a host name"));
        });
        entries(file.numbers()).forEach((suite, real) -> {
            says.fits("numbers", suite, NUMBER, "a telephone number");
            ixit.put(
                    Kind.NUMBER,
                    "numbers." + suite,
                    suite,
                    says.fits("numbers." + suite, real, NUMBER, "a telephone number"));
        });
        if (file.apn() != null) {
            ixit.put(Kind.NAME, "apn", APN, says.fits("apn", file.apn(), HOST_NAME, "an access point name"));
        }
        if (file.modem() != null) {
            ixit.modem = says.fits("modem", file.modem(), DOTTED, "an address such as 10.64.0.77");
            ixit.told.put("modem", file.modem());
        }
        ixit.secrets(says, file, environment);
        return ixit;
    }

    /** What a record has {@link #told}. Secrets are told by their names only, so these stand for them. */
    static Ixit told(Map<String, String> told) {
        Ixit ixit = new Ixit();
        told.forEach((key, value) -> {
            String literal = key.substring(key.indexOf('.') + 1);
            switch (key.substring(0, key.length() - literal.length())) {
                case "addresses." -> ixit.put(Kind.ADDRESS, key, literal, value);
                case "names." -> ixit.put(Kind.NAME, key, literal, value);
                case "numbers." -> ixit.put(Kind.NUMBER, key, literal, value);
                case "credentials." -> ixit.put(Kind.WORD, key, literal, value);
                default -> ixit.single(key, value);
            }
        });
        return ixit;
    }

    private void single(String key, String value) {
        if (key.equals("apn")) {
            put(Kind.NAME, key, APN, value);
        } else if (key.equals("pin")) {
            pin = value;
            put(Kind.PIN, key, PIN, value);
        } else {
            told.put(key, value);
        }
    }

    private static Map<String, String> entries(@Nullable Map<String, String> map) {
        return new TreeMap<>(Objects.requireNonNullElse(map, Map.of()));
    }

    private void put(Kind kind, String key, String literal, String value) {
        literals.put(kind, literal, value);
        told.put(key, value);
    }

    private void address(Says says, String suite, String real) {
        says.fits("addresses", suite, DOTTED, "an address of the suite");
        says.fits("addresses." + suite, real, DOTTED, "an address such as 10.1.0.25");
        addresses.forEach((other, taken) -> {
            if (taken.equals(real) && isOfTheLab(other) && isOfTheLab(suite)) {
                throw says.fault(
                        "addresses",
                        "gives " + real + " to both " + other + " and " + suite
                                + ", which the suite tells apart: give this machine an address for each");
            }
        });
        addresses.put(suite, real);
        put(Kind.ADDRESS, "addresses." + suite, suite, real);
    }

    private static boolean isOfTheLab(String address) {
        return Internet.addresses().contains(address);
    }

    private void port(Says says, String suite, String real) {
        says.fits("ports", suite, PLACE, "an address and port of the suite, such as 198.51.100.25:25");
        Matcher place = PLACE.matcher(says.fits("ports." + suite, real, PLACE, "such as 10.1.0.2:2525"));
        if (!place.matches()
                || !DOTTED.matcher(place.group(1)).matches()
                || Integer.parseInt(place.group(2)) > 65_535) {
            throw says.fault("ports." + suite, "is " + real + "; write for instance 10.1.0.2:2525");
        }
        if (!addresses.containsKey(suite.substring(0, suite.indexOf(':')))) {
            throw says.fault(
                    "ports." + suite,
                    "says where a server listens; ixit.addresses has to say how the modem reaches it");
        }
        ports.put(suite, real);
        told.put("ports." + suite, real);
    }

    private void secrets(Says says, IxitFile file, Environment environment) {
        Map<String, String> hidden = new HashMap<>();
        if (file.pin() != null) {
            String value = says.secret("pin", file.pin(), VARIABLE, environment);
            pin = says.fits("pin", value, file.pin(), Pattern.compile("\\d{4,8}"), "a PIN of 4 to 8 digits");
            put(Kind.PIN, "pin", PIN, pin);
            told.put("pin", file.pin());
            hidden.put(pin, file.pin());
        }
        entries(file.credentials()).forEach((suite, variable) -> {
            String key = "credentials." + suite;
            if (!Accounts.KNOWN.contains(suite)) {
                throw says.fault(
                        "credentials",
                        "has '" + suite + "'; the suite's user names and passwords are " + Accounts.LIST);
            }
            String value = says.secret(key, variable, VARIABLE, environment);
            says.fits(key, value, variable, PLAIN, "ASCII without quotes, commas, braces and back-ticks");
            put(Kind.WORD, key, suite, value);
            told.put(key, variable);
            hidden.put(value, variable);
        });
        Accounts.together(this::translate, file.credentials()).forEach(hidden::putIfAbsent);
        secrets = hidden.isEmpty() ? Secrets.NONE : Secrets.of(hidden, Accounts.KNOWN);
    }

    /** A text of the suite as this bench has it; of any number of lines, in whatever bytes. */
    public String translate(String text) {
        return literals.translate(text);
    }

    /** The PIN that the modem's SIM has where the suite says this one. */
    public String pin(String suite) {
        return pin != null && suite.equals(PIN) ? pin : suite;
    }

    /** The same of every text in the arguments of a verb. */
    Map<String, Object> translate(Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>();
        arguments.forEach((field, value) -> all.put(field, translated(value)));
        return all;
    }

    private Object translated(Object value) {
        if (value instanceof String text) {
            return translate(text);
        }
        return value instanceof List<?> list
                ? list.stream().map(this::translated).toList()
                : value;
    }

    /** What no log, message or record may show. */
    public Secrets secrets() {
        return secrets;
    }

    /** What is in force, flat, for the record: {@code addresses.198.51.100.25}, {@code apn}; a secret as {@code ${NAME}}. */
    public Map<String, String> told() {
        return Collections.unmodifiableMap(told);
    }

    /** The address at which peers reach the ports on which the modem listens. */
    Optional<String> modem() {
        return Optional.ofNullable(modem);
    }

    /** How the modem reaches an address of the suite, where the file says so. */
    Optional<String> address(String suite) {
        return Optional.ofNullable(addresses.get(suite));
    }

    /** Where the lab's server for an address and port listens, where the file says so. */
    Optional<String> port(String suite) {
        return Optional.ofNullable(ports.get(suite));
    }
}
