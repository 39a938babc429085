package io.attest.actuator;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A verb and its arguments as a sentence that a person can act upon, without the full stop. */
final class Request {

    /** Verbs whose effect or answer no person can give. */
    private static final Set<String> NOT_FOR_A_PERSON = Set.of("advance-time", "listen-address", "observe");

    private Request() {}

    static boolean isForAPerson(String verb) {
        return !NOT_FOR_A_PERSON.contains(verb);
    }

    static String of(String verb, Map<String, Object> arguments) {
        Fields fields = new Fields(arguments);
        return switch (verb) {
            case "reset" -> "Switch the modem off and on again";
            case "registration" -> registration(fields);
            case "sim" -> sim(fields);
            case "incoming-call" -> incomingCall(fields);
            case "hang-up" -> "Hang up the call at the far end";
            case "dial-outcome" -> dialOutcome(fields);
            case "ppp-peer" -> pppPeer(fields);
            case "gprs-outcome" -> gprsOutcome(fields);
            case "drop-bearer" -> "Break the modem's data call or GPRS connection from the network's side";
            case "routes" -> "Replace the routes of the emulated modem by " + fields.all();
            case "storage" ->
                fields.is("writes", "fail")
                        ? "Make the modem's parameter memory refuse writes"
                        : "Let the modem's parameter memory take writes again";
            case "internal-fault" ->
                fields.is("at", "none")
                        ? "Take every internal fault away from the modem"
                        : "Make the modem fail inside at " + fields.text("at").orElse("any point");
            default -> "Do " + verb + ": " + fields.all();
        };
    }

    private static String registration(Fields fields) {
        String network = fields.is("network", "both")
                ? "the GSM and the GPRS network"
                : "the " + fields.text("network").orElse("GSM").toUpperCase(Locale.ROOT) + " network";
        String state = fields.text("state").orElse("home");
        return switch (state) {
            case "home" -> "Let the modem register with " + network + " at home";
            case "roaming" -> "Let the modem register with " + network + " as a guest (roaming)";
            case "searching" -> "Take the modem out of reach of " + network + ", so that it keeps searching";
            case "denied" -> "Make " + network + " deny the modem its registration";
            case "none" -> "Take the modem off " + network + ", so that it is not registered and does not search";
            default -> "Make the modem's registration with " + network + " " + state;
        };
    }

    private static String sim(Fields fields) {
        return switch (fields.text("state").orElse("ready")) {
            case "absent" -> "Take the SIM out of the modem";
            case "pin" ->
                "Put a SIM into the modem that asks for the PIN "
                        + fields.text("pin").orElse("1234");
            default -> "Put a SIM into the modem that asks for no PIN";
        };
    }

    private static String incomingCall(Fields fields) {
        String caller = fields.text("cli").map(number -> "from " + number).orElse("with the caller's number withheld");
        String ringing = fields.text("rings")
                .map(count -> "let it ring, and hang up when it has rung " + count + " times")
                .orElse("let it ring");
        return "Call the modem " + caller + " with a " + fields.text("bearer").orElse("data") + " call, " + ringing;
    }

    private static String dialOutcome(Fields fields) {
        String number = fields.is("number", "*")
                ? "any other number"
                : fields.text("number").orElse("any number");
        String outcomes = fields.objects("outcomes").stream()
                .map(one -> one.text("result").orElse("answer").replace('-', ' ')
                        + one.text("speed")
                                .map(speed -> " at " + speed + " bit/s")
                                .orElse("")
                        + one.after())
                .collect(Collectors.joining(", then "));
        return "Prepare the far end so that the modem's calls to " + number + " meet "
                + (outcomes.isEmpty() ? "nothing unusual" : outcomes + " (the last one from then on)");
    }

    private static String pppPeer(Fields fields) {
        String behaviour = fields.text("behaviour").orElse("accept");
        String does = switch (behaviour) {
            case "accept" -> "accepts what the modem asks for";
            case "refuse-auth" -> "refuses the authentication";
            case "refuse-address" -> "refuses the modem's address";
            case "silent" -> "keeps silent";
            default -> "does " + behaviour;
        };
        return "Set the PPP peer at the far end so that it " + does
                + fields.phrase(", authentication ", "auth")
                + fields.phrase(", user name ", "username")
                + fields.phrase(", password ", "password")
                + fields.phrase(", the modem's address ", "address")
                + fields.phrase(", its own address ", "peerAddress");
    }

    private static String gprsOutcome(Fields fields) {
        String result = fields.text("result").orElse("accept");
        String does = switch (result) {
            case "accept" -> "accepts the modem's PDP context";
            case "refuse" -> "refuses the modem's PDP context";
            case "abort" -> "aborts the activation of the modem's PDP context";
            case "auth-fail" -> "rejects the modem's user name and password";
            default -> "does " + result;
        };
        return "Set the GPRS network so that it " + does + fields.after()
                + fields.phrase(", the modem's address ", "address")
                + fields.phrase(", the gateway ", "gateway")
                + fields.phrase(", the name servers ", "dns");
    }
}
