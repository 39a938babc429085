package io.attest.stranger;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What host software sends to any modem: V.250 and 3GPP TS 27.007. */
final class BasicCommands {

    private static final Pattern BASIC = Pattern.compile("(&?[A-Z])([0-9]*)");
    private static final Pattern REGISTER = Pattern.compile("S([0-9]+)(=[0-9]*|\\?)");
    private static final Pattern EXTENDED = Pattern.compile("([A-Za-z]+) *(=\\?|\\?|=.*)?");

    private static final Map<String, String> IDENTITY = Map.of(
            "CGMI", "Stranger",
            "CGMM", "Foreign GPRS modem",
            "CGMR", "1.0",
            "CGSN", "350000000000017",
            "CIMI", "208010000000017",
            "GMI", "Stranger",
            "GMM", "Foreign GPRS modem",
            "GMR", "1.0",
            "GSN", "350000000000017",
            "GCAP", "+CGSM");

    /** Registers that may be set, and what they hold at first. Those that name control characters stay as they are. */
    private static final Map<String, String> REGISTERS =
            Map.of("0", "0", "2", "43", "3", "13", "4", "10", "5", "8", "7", "50", "12", "50");

    private static final Set<String> FIXED_REGISTERS = Set.of("3", "4", "5");

    /** Settings that this modem takes and shows, and that change nothing on a line that is a socket. */
    private static final Map<String, String> KEPT = Map.of("IPR", "115200", "IFC", "2,2", "CLIP", "0", "CRC", "0");

    private final Settings settings;
    private final Results results;
    private final Network network;
    private final Link link;
    private final PlainCall call;
    private final Ringing ringing;
    private final Runnable reset;
    private Runnable afterwards = () -> {};

    BasicCommands(
            Settings settings,
            Results results,
            Network network,
            Link link,
            PlainCall call,
            Ringing ringing,
            Runnable reset) {
        this.settings = settings;
        this.results = results;
        this.network = network;
        this.link = link;
        this.call = call;
        this.ringing = ringing;
        this.reset = reset;
    }

    /** What a command has to do behind its answer. */
    void afterwards() {
        Runnable due = afterwards;
        afterwards = () -> {};
        due.run();
    }

    Outcome basic(String command) {
        Matcher register = REGISTER.matcher(command);
        if (register.matches()) {
            return register(register.group(1), register.group(2));
        }
        if (command.startsWith("D")) {
            return link.idle() ? call.dial(command.substring(1)) : Outcome.ERROR;
        }
        Matcher basic = BASIC.matcher(command);
        if (!basic.matches()) {
            return Outcome.ERROR;
        }
        String digits = basic.group(2);
        int value = digits.isEmpty() ? 0 : Integer.parseInt(digits.substring(Math.max(0, digits.length() - 3)));
        return switch (basic.group(1)) {
            case "E" -> change(value, () -> settings.echo = value == 1);
            case "Q" -> change(value, () -> settings.quiet = value == 1);
            case "V" -> change(value, () -> settings.words = value == 1);
            case "Z", "&F" -> restore(value);
            case "H" -> hangUp(value);
            case "O" -> call.resume();
            case "A" -> ringing.answer();
            case "I" -> identify(value);
            case "&C", "&D", "&K", "&S", "&W", "X", "L", "M" -> Outcome.OK;
            default -> Outcome.ERROR;
        };
    }

    Outcome extended(String command) {
        Matcher parts = EXTENDED.matcher(command);
        if (!parts.matches()) {
            return Outcome.ERROR;
        }
        String name = parts.group(1).toUpperCase(Locale.ROOT);
        String form = parts.group(2) == null ? "" : parts.group(2);
        String value = form.startsWith("=") ? form.substring(1).strip() : "";
        String identity = IDENTITY.get(name);
        if (identity != null) {
            return form.isEmpty() ? tell(identity) : form.equals("=?") ? Outcome.OK : Outcome.ERROR;
        }
        String kept = KEPT.get(name);
        if (kept != null && form.equals("=?")) {
            return tell("+" + name + ": (" + (kept.length() > 1 ? kept : "0,1") + ")");
        }
        if (kept != null) {
            return keep(name, form, value, kept);
        }
        return switch (name) {
            case "CMEE" ->
                form.equals("?") ? tell("+CMEE: " + settings.cmee) : level(value, level -> settings.cmee = level);
            case "CREG" ->
                form.equals("?")
                        ? tell("+CREG: " + settings.creg + "," + network.gsm())
                        : level(value, level -> report("+CREG", settings.creg = level));
            case "CGREG" ->
                form.equals("?")
                        ? tell("+CGREG: " + settings.cgreg + "," + network.gprs())
                        : level(value, level -> report("+CGREG", settings.cgreg = level));
            case "WOPEN" -> form.equals("?") ? tell("+WOPEN: " + (network.opened() ? 1 : 0)) : open(value);
            case "CSQ" -> form.isEmpty() ? tell("+CSQ: " + (network.gsm() == 0 ? "99,99" : "20,0")) : Outcome.ERROR;
            case "COPS" ->
                form.equals("?") ? tell(network.registered() ? "+COPS: 0,0,\"Stranger\"" : "+COPS: 0") : Outcome.ERROR;
            case "CPIN" -> form.equals("?") ? network.pinState(results) : network.enterPin(value.replace("\"", ""));
            case "CGATT" -> form.equals("?") ? tell("+CGATT: " + (network.attached() ? 1 : 0)) : attach(value);
            case "CGACT" -> form.equals("?") ? contexts() : Outcome.ERROR;
            case "CFUN" -> form.equals("?") ? tell("+CFUN: 1") : restart(value);
            default -> Outcome.ERROR;
        };
    }

    private Outcome register(String number, String form) {
        String first = REGISTERS.get(number);
        if (first == null) {
            return Outcome.ERROR;
        }
        if (form.equals("?")) {
            String value = settings.others.getOrDefault("S" + number, first);
            return tell("0".repeat(3 - Math.min(3, value.length())) + value);
        }
        String value = form.length() == 1 ? "0" : form.substring(1);
        boolean legal = value.length() <= 3 && Integer.parseInt(value) <= 255;
        if (!legal || FIXED_REGISTERS.contains(number) && Integer.parseInt(value) != Integer.parseInt(first)) {
            return Outcome.ERROR;
        }
        settings.others.put("S" + number, String.valueOf(Integer.parseInt(value)));
        return Outcome.OK;
    }

    private Outcome restore(int profile) {
        if (profile != 0) {
            return Outcome.ERROR;
        }
        settings.restore();
        return Outcome.OK;
    }

    private Outcome hangUp(int value) {
        if (value != 0) {
            return Outcome.ERROR;
        }
        call.forget();
        ringing.stop();
        return Outcome.OK;
    }

    private Outcome identify(int which) {
        return which > 9 ? Outcome.ERROR : tell(which == 3 ? "1.0" : "Foreign GPRS modem");
    }

    private Outcome keep(String name, String form, String value, String first) {
        if (form.equals("?")) {
            return tell("+" + name + ": " + settings.others.getOrDefault(name, first));
        }
        if (!value.matches("[0-9]+(,[0-9]+)?")) {
            return Outcome.ERROR;
        }
        settings.others.put(name, value);
        return Outcome.OK;
    }

    private void report(String urc, int wanted) {
        if (wanted > 0) {
            int state = urc.equals("+CREG") ? network.gsm() : network.gprs();
            afterwards = () -> results.unsolicited(urc + ": " + state);
        }
    }

    private Outcome attach(String value) {
        return switch (value) {
            case "1" -> network.attach(true) ? Outcome.OK : new Outcome.EquipmentError(30, "no network service");
            case "0" -> {
                link.gprsGone();
                network.attach(false);
                yield Outcome.OK;
            }
            default -> Outcome.ERROR;
        };
    }

    private Outcome open(String value) {
        if (!value.equals("0") && !value.equals("1")) {
            return Outcome.ERROR;
        }
        network.open(value.equals("1"));
        return Outcome.OK;
    }

    private Outcome restart(String value) {
        if (!value.matches("1(,[01])?")) {
            return Outcome.ERROR;
        }
        afterwards = reset;
        return Outcome.OK;
    }

    private Outcome contexts() {
        for (int cid = 1; cid <= 4; cid++) {
            tell("+CGACT: " + cid + "," + (link.context() == cid ? 1 : 0));
        }
        return Outcome.OK;
    }

    private Outcome tell(String words) {
        results.inform(words);
        return Outcome.OK;
    }

    private static Outcome change(int value, Runnable change) {
        if (value > 1) {
            return Outcome.ERROR;
        }
        change.run();
        return Outcome.OK;
    }

    private static Outcome level(String value, IntConsumer set) {
        if (!value.matches("[0-2]")) {
            return Outcome.ERROR;
        }
        set.accept(Integer.parseInt(value));
        return Outcome.OK;
    }
}
