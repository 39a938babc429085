package io.attest.modem.command;

import io.attest.modem.answer.Firmware;
import io.attest.modem.answer.Outcome;
import io.attest.modem.command.ExtendedCommand.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** +CGMI, +CGMM, +CGMR, +CGSN and their V.250 forms, +GCAP, +CIMI: executed, or tested for their presence. */
final class IdentityCommands {

    private IdentityCommands() {}

    static Map<String, ExtendedCommand> all() {
        Map<String, ExtendedCommand> all = new HashMap<>();
        for (String prefix : new String[] {"+CG", "+G"}) {
            all.put(prefix + "MI", says(Firmware::maker));
            all.put(prefix + "MM", says(Firmware::model));
            all.put(prefix + "MR", says(Firmware::revision));
            all.put(prefix + "SN", says(Firmware::imei));
        }
        all.put("+GCAP", says(firmware -> "+GCAP: +CGSM,+FCLASS"));
        ExtendedCommand imsi = says(Firmware::imsi);
        all.put("+CIMI", (machine, form, argument) -> {
            Optional<Outcome> failure = machine.network().sim().failure();
            return form == Form.EXECUTE && failure.isPresent() ? failure.get() : imsi.run(machine, form, argument);
        });
        return all;
    }

    private static ExtendedCommand says(Function<Firmware, String> what) {
        return (machine, form, argument) -> {
            if (form == Form.EXECUTE) {
                machine.answers().information(what.apply(machine.design().firmware()));
            }
            return form == Form.EXECUTE || form == Form.TEST ? Outcome.OK : Outcome.ERROR;
        };
    }
}
