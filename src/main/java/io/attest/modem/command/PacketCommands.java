package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.ExtendedCommand.Form;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import java.util.HashMap;
import java.util.Map;

/** +CGATT, +CGDCONT and +CGACT. */
final class PacketCommands {

    private PacketCommands() {}

    static Map<String, ExtendedCommand> all() {
        Map<String, ExtendedCommand> all = new HashMap<>();
        all.put("+CGATT", PacketCommands::attach);
        all.put("+CGDCONT", PacketCommands::context);
        all.put("+CGACT", PacketCommands::activity);
        return all;
    }

    /** Attaching indicates searching and then the state reached, where AT+CGREG asks for it; then OK (E-220). */
    private static Outcome attach(Machine machine, Form form, String argument) {
        boolean attached = machine.network().gprs().registered();
        switch (form) {
            case READ -> machine.answers().information("+CGATT: " + (attached ? 1 : 0));
            case TEST -> machine.answers().information("+CGATT: (0,1)");
            case EXECUTE -> {
                return Outcome.ERROR;
            }
            case SET -> {
                if (!argument.matches("[01]")) {
                    return Outcome.ERROR;
                }
                boolean wanted = argument.equals("1");
                if (wanted && !machine.network().offersGprs()) {
                    return machine.network().sim().failure().orElse(Outcome.Equipment.NO_SERVICE);
                }
                if (wanted && !attached && machine.profile().on(Setting.CGREG)) {
                    machine.answers().indicate("+CGREG: 2");
                }
                machine.network().attached(wanted);
                machine.session().settle();
                machine.watch().check();
            }
        }
        return Outcome.OK;
    }

    /** Shows which contexts are active; it is AT#CONNECTIONSTART that activates one. */
    private static Outcome activity(Machine machine, Form form, String argument) {
        switch (form) {
            case READ ->
                machine.contexts()
                        .keySet()
                        .forEach(cid -> machine.answers()
                                .information("+CGACT: " + cid + ","
                                        + (machine.session().activeContexts().contains(cid) ? 1 : 0)));
            case TEST -> machine.answers().information("+CGACT: (0,1)");
            default -> {
                return Outcome.ERROR;
            }
        }
        return Outcome.OK;
    }

    private static Outcome context(Machine machine, Form form, String argument) {
        Map<Integer, String> contexts = machine.contexts();
        switch (form) {
            case READ -> contexts.forEach((cid, rest) -> machine.answers().information("+CGDCONT: " + cid + rest));
            case TEST -> machine.answers().information("+CGDCONT: (1-4),\"IP\",,,(0),(0)");
            case EXECUTE -> {
                return Outcome.ERROR;
            }
            case SET -> {
                if (!argument.matches("[1-4](,\"(IP|PPP)\"(,\"[^\"]*\")?(,\"[^\"]*\")?(,[0-9])*)?")) {
                    return Outcome.ERROR;
                }
                int cid = argument.charAt(0) - '0';
                if (argument.length() == 1) {
                    contexts.remove(cid);
                } else {
                    contexts.put(cid, argument.substring(1));
                }
            }
        }
        return Outcome.OK;
    }
}
