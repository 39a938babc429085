package io.attest.modem;

import io.attest.modem.core.Machine;
import io.attest.modem.network.DialOutcome;
import io.attest.modem.network.Incoming;
import io.attest.modem.network.Registration;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the bench can make happen, verb by verb, with the JSON of the actuator contract. */
final class Actuators {

    private static final double TILL_NO_ANSWER = 30.0;

    private final Machine machine;

    Actuators(Machine machine) {
        this.machine = machine;
    }

    Map<String, Object> act(String verb, Map<String, Object> fields) {
        Arguments arguments = new Arguments(verb, fields);
        switch (verb) {
            case "reset" -> {
                arguments.only();
                machine.reset();
            }
            case "registration" -> registration(arguments.only("network", "state"));
            case "sim" -> sim(arguments.only("state", "pin"));
            case "incoming-call" -> incoming(arguments.only("cli", "bearer", "rings"));
            case "hang-up" -> hangUp(arguments.only());
            case "dial-outcome" -> dialOutcome(arguments.only("number", "outcomes"));
            case "ppp-peer" -> machine.network().pppPeer(BearerArguments.pppPeer(arguments));
            case "gprs-outcome" -> machine.network().gprsOutcome(BearerArguments.gprsOutcome(arguments));
            case "drop-bearer" -> dropBearer(arguments.only());
            case "routes" -> RouteArguments.apply(arguments, machine);
            case "internal-fault" -> machine.breakPart(BearerArguments.part(arguments));
            case "storage" ->
                machine.flash()
                        .worn(arguments
                                .only("writes")
                                .oneOf("writes", "fail", "succeed")
                                .equals("fail"));
            case "listen-address" -> {
                return listenAddress(arguments.only("protocol", "port"));
            }
            case "observe" -> {
                arguments.only();
                return machine.network().seen().all();
            }
            default -> throw new NotOffered(verb);
        }
        return Map.of();
    }

    private void registration(Arguments arguments) {
        String network = arguments.oneOf("network", "gsm", "gprs", "both");
        Registration state = Registration.valueOf(arguments
                .oneOf("state", "home", "roaming", "searching", "denied", "none")
                .toUpperCase(Locale.ROOT));
        if (!network.equals("gprs")) {
            machine.network().gsm(state);
        }
        if (!network.equals("gsm")) {
            machine.network().gprs(state);
        }
        settle();
    }

    private void sim(Arguments arguments) {
        switch (arguments.oneOf("state", "ready", "pin", "absent")) {
            case "ready" -> machine.network().sim().ready();
            case "absent" -> machine.network().sim().absent();
            default -> machine.network().sim().locked(arguments.text("pin").orElse("1234"));
        }
        settle();
    }

    /** Neither a call nor a PDP context outlives its registration. */
    private void settle() {
        if (!machine.network().gsm().registered()) {
            machine.calls().remoteHangUp();
        }
        machine.session().settle();
        machine.watch().check();
    }

    private void incoming(Arguments arguments) {
        machine.calls()
                .ring(new Incoming(
                        arguments.text("cli"),
                        arguments.oneOf("bearer", "data", "voice").equals("data"),
                        arguments.number("rings").map(Number::intValue)));
    }

    private void hangUp(Arguments arguments) {
        if (!machine.calls().remoteHangUp()) {
            throw new IllegalArgumentException("there is no call to hang up");
        }
    }

    private Map<String, Object> listenAddress(Arguments arguments) {
        String protocol = arguments.oneOf("protocol", "tcp", "udp");
        int port = arguments
                .number("port")
                .orElseThrow(() -> new IllegalArgumentException("listen-address needs the number port"))
                .intValue();
        InetSocketAddress address = machine.session()
                .service()
                .flatMap(service -> service.listens(protocol, port))
                .orElseThrow(() -> new IllegalArgumentException("nothing listens on port " + port + " of " + protocol));
        return Map.of("address", address.getAddress().getHostAddress() + ':' + address.getPort());
    }

    private void dropBearer(Arguments none) {
        boolean call = machine.calls().data() && machine.calls().remoteHangUp();
        if (!call && !machine.session().loseContext()) {
            throw new IllegalArgumentException("there is no bearer to lose");
        }
    }

    private void dialOutcome(Arguments arguments) {
        String number = arguments
                .text("number")
                .orElseThrow(() -> new IllegalArgumentException("dial-outcome needs a number, or * for all others"));
        List<DialOutcome> outcomes = arguments.objects("outcomes").stream()
                .map(one -> outcome(one.only("result", "speed", "after")))
                .toList();
        machine.network().outcomes(number, outcomes);
    }

    /** As it stands after CONNECT: bits per second, or those of the two directions. */
    private static String speed(Arguments one) {
        String speed = one.plain("speed").orElse("9600");
        if (!speed.matches("[1-9]\\d{1,6}(/[1-9]\\d{1,6})?")) {
            throw new IllegalArgumentException("dial-outcome needs a speed such as 9600 or 1200/75, not " + speed);
        }
        return speed;
    }

    private static DialOutcome outcome(Arguments one) {
        String result = one.oneOf("result", "answer", "busy", "no-answer", "no-carrier");
        return switch (result) {
            case "answer" -> DialOutcome.answer(speed(one), one.seconds("after", 1.0));
            case "no-answer" -> DialOutcome.failure("NO ANSWER", one.seconds("after", TILL_NO_ANSWER));
            default ->
                DialOutcome.failure(result.toUpperCase(Locale.ROOT).replace('-', ' '), one.seconds("after", 1.0));
        };
    }
}
