package io.attest.doctor;

import io.attest.bench.IutFile;
import io.attest.line.Line;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks the modem of a line how it is: does it answer, is it the right one, has it a network, how fast is it. */
final class ModemExam {

    /** A modem that finds its speed by itself may need the first AT for it. */
    private static final int ATTEMPTS = 2;

    private static final Duration AT = Duration.ofMillis(900);
    private static final Duration QUESTION = Duration.ofSeconds(2);
    private static final int ROUND_TRIPS = 20;

    /** Milliseconds; a round trip on a line of 9600 baud takes some 15. */
    private static final double SLOW = 300;

    private final Interview modem;
    private final Signs signs;

    ModemExam(Line line, Signs signs) {
        this.modem = new Interview(line);
        this.signs = signs;
    }

    /** How it answers AT. */
    static Reply greeting(Line line) {
        Interview modem = new Interview(line);
        Reply reply = modem.ask("AT", AT);
        for (int attempt = 1; attempt < ATTEMPTS && !reply.isOk(); attempt++) {
            reply = modem.ask("AT", AT);
        }
        return reply;
    }

    /** Everything there is to ask of one that answers AT. */
    void examine(@Nullable IutFile wanted, boolean needsRegistration) {
        settings();
        identity(Objects.requireNonNullElse(wanted, new IutFile(null, null, null, null)));
        stack();
        sim();
        registration("+CREG", needsRegistration);
        registration("+CGREG", false);
        signal();
        roundTrips();
    }

    private void settings() {
        Reply reply = modem.ask("AT", AT);
        signs.ok("echo", reply.echoed() ? "on" : "off");
        signs.ok("result codes", reply.isNumeric() ? "as digits (ATV0); a run sets ATV1" : "as words");
    }

    private void identity(IutFile wanted) {
        says("maker", "AT+CGMI", wanted.maker(), "iut.maker");
        says("model", "AT+CGMM", wanted.model(), "iut.model");
        says("firmware", "AT+CGMR", wanted.firmware(), "iut.firmware");
        says("IMEI", "AT+CGSN", wanted.imei(), "iut.imei");
    }

    /** Only a run starts the stack. */
    private void stack() {
        Reply reply = modem.ask("AT#VVERSION", QUESTION);
        if (reply.isOk()) {
            signs.ok("stack", String.join(" ", reply.lines()));
        } else if (reply.isFinal()) {
            signs.ok("stack", "AT#VVERSION is answered " + reply.result() + "; a run starts it with AT+WOPEN=1");
        } else {
            signs.bad("stack", "AT#VVERSION is answered " + answer(reply) + "; has this modem a TCP/IP stack?");
        }
    }

    private void says(String what, String question, @Nullable String wanted, String key) {
        Reply reply = modem.ask(question, QUESTION);
        String said = String.join(" ", reply.lines());
        if (!reply.isOk() || said.isEmpty()) {
            String detail = question + " is answered " + (reply.isSilence() ? "by silence" : reply.shown());
            if (wanted == null) {
                signs.warn(what, detail + "; the report will not name it");
            } else {
                signs.bad(what, detail + "; " + key + " says " + wanted);
            }
        } else if (wanted != null && reply.lines().stream().noneMatch(wanted::equals)) {
            signs.bad(what, said + "; " + key + " says " + wanted + ": plug in the right modem or mend " + key);
        } else {
            signs.ok(what, said);
        }
    }

    private void sim() {
        Reply reply = modem.ask("AT+CPIN?", QUESTION);
        Optional<String> state = reply.after("+CPIN:");
        if (state.equals(Optional.of("READY"))) {
            signs.ok("SIM", "ready");
        } else if (state.isPresent()) {
            signs.warn("SIM", "it wants " + state.get() + "; unlock it once with AT+CPIN, or switch its PIN off");
        } else {
            signs.warn("SIM", "AT+CPIN? is answered " + answer(reply) + "; is there a SIM in the modem?");
        }
    }

    private void registration(String command, boolean needed) {
        String what = command.equals("+CREG") ? "GSM network" : "GPRS network";
        Reply reply = modem.ask("AT" + command + "?", QUESTION);
        String[] fields = reply.after(command + ":").orElse("").split(",");
        String state = fields.length > 1 ? fields[1].strip() : "";
        switch (state) {
            case "1" -> signs.ok(what, "registered at home");
            case "5" -> signs.ok(what, "registered, roaming");
            default -> {
                String detail = switch (state) {
                    case "0" -> "not registered, and not searching";
                    case "2" -> "not registered, searching";
                    case "3" -> "registration denied";
                    case "" -> "AT" + command + "? is answered " + answer(reply);
                    default -> "registration is unknown (" + state + ")";
                };
                String wayOut = "; look at antenna and SIM, and whether there is a network of this kind";
                if (needed) {
                    signs.bad(what, detail + wayOut + "; checks.registration wants it");
                } else {
                    signs.warn(what, detail + wayOut);
                }
            }
        }
    }

    private void signal() {
        Reply reply = modem.ask("AT+CSQ", QUESTION);
        String rssi = reply.after("+CSQ:").orElse("").split(",")[0].strip();
        if (!rssi.matches("\\d{1,2}")) {
            signs.warn("signal", "AT+CSQ is answered " + answer(reply));
        } else if (rssi.equals("99")) {
            signs.warn("signal", "not known (99); look at the antenna");
        } else if (Integer.parseInt(rssi) < 10) {
            signs.warn("signal", rssi + " of 31 is weak; look at the antenna");
        } else {
            signs.ok("signal", rssi + " of 31");
        }
    }

    private void roundTrips() {
        List<Reply> replies = IntStream.range(0, ROUND_TRIPS)
                .mapToObj(number -> modem.ask("AT", AT))
                .takeWhile(Reply::isOk)
                .toList();
        if (replies.size() < ROUND_TRIPS) {
            signs.bad(
                    "round trip",
                    "AT number " + (replies.size() + 1) + " of " + ROUND_TRIPS
                            + " was not answered OK; look at cable, flow control and speed");
            return;
        }
        double[] millis = replies.stream()
                .mapToDouble(reply -> reply.took().toNanos() / 1e6)
                .sorted()
                .toArray();
        double median = (millis[ROUND_TRIPS / 2 - 1] + millis[ROUND_TRIPS / 2]) / 2;
        String detail = String.format(
                java.util.Locale.ROOT,
                "%.1f ms in the median, %.1f ms at the 95th percentile of %d AT",
                median,
                millis[(int) Math.ceil(ROUND_TRIPS * 0.95) - 1],
                ROUND_TRIPS);
        if (median > SLOW) {
            signs.warn("round trip", detail + "; a run will be slow");
        } else {
            signs.ok("round trip", detail);
        }
    }

    private static String answer(Reply reply) {
        return reply.isSilence() ? "by silence" : reply.isFinal() ? reply.result() : reply.shown();
    }
}
