package io.attest.bench;

import io.attest.modem.Design;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Build plans of the reference modem with faults by name. */
final class Faulty {

    private Faulty() {}

    static Design design(@Nullable List<String> faults) {
        Design design = Design.standard();
        return design;
    }
}
