package io.attest.modem.parameter;

import java.io.IOException;

/** The current values, as the commands reach them. */
public interface Values {

    String read(Parameter parameter);

    /** Takes an accepted value; the failure of the flash leaves the former value. */
    void write(Parameter parameter, String value) throws IOException;

    /** Hears of a value that was refused. */
    void refused(Parameter parameter, String raw);
}
