package io.attest.bench;

import io.attest.modem.Design;
import io.attest.modem.fault.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Build plans of the reference modem with faults by name. */
final class Faulty {

    private Faulty() {}

    static Design design(@Nullable List<String> faults) {
        Design design = Design.standard();
        for (String id : faults == null ? List.<String>of() : faults) {
            design = Faults.find(id)
                    .orElseThrow(() -> new ConfigurationFault(
                            "no firmware fault '" + id + "'; './attest list faults' shows those there are"))
                    .applyTo(design);
        }
        return design;
    }
}
