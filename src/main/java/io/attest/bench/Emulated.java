package io.attest.bench;

import io.attest.actuator.Actuator;
import io.attest.line.Dce;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.FileFlash;
import io.attest.modem.flash.MemoryFlash;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference modem and what can be made to happen around it. Outside this room nobody knows more of it.
 *
 * @param modem the modem's end of a line
 * @param surroundings its actuator
 */
public record Emulated(Dce modem, Actuator surroundings) {

    /**
     * Builds one.
     *
     * @param faults firmware faults or variants to build it with; may be absent
     * @param flash where it keeps its parameters; absent for memory alone
     * @throws ConfigurationFault if there is no such fault
     */
    public static Emulated modem(@Nullable List<String> faults, @Nullable Path flash) {
        return modem(faults, flash, false);
    }

    /**
     * Builds one.
     *
     * @param direct whether addresses of loopback are its Internet, as long as it is told no routes
     */
    public static Emulated modem(@Nullable List<String> faults, @Nullable Path flash, boolean direct) {
        ReferenceModem modem =
                new ReferenceModem(Faulty.design(faults), flash == null ? new MemoryFlash() : new FileFlash(flash));
        if (direct) {
            modem.direct();
        }
        return new Emulated(modem, new InProcess("the reference modem", modem::act));
    }
}
