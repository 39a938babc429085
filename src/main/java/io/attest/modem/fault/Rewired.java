package io.attest.modem.fault;

import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Values;
import java.io.IOException;

/** Values that pass on to others; a fault overrides what it gets wrong. */
class Rewired implements Values {

    private final Values behind;

    Rewired(Values behind) {
        this.behind = behind;
    }

    @Override
    public String read(Parameter parameter) {
        return behind.read(parameter);
    }

    @Override
    public void write(Parameter parameter, String value) throws IOException {
        behind.write(parameter, value);
    }

    @Override
    public void refused(Parameter parameter, String raw) {
        behind.refused(parameter, raw);
    }
}
