package io.attest.modem.answer;

import io.attest.modem.parameter.Parameter;

/** The line that shows a parameter, {@code #MNEMONIC: value}, in a display or in a single read. Open for the faults. */
public class LineFormat {

    /** What {@link #line} is told for a single read. */
    public static final String SINGLE_READ = "";

    /**
     * The line for one parameter.
     *
     * @param display name of the display, such as VALL, or {@link #SINGLE_READ}
     */
    public String line(String display, Parameter parameter, String value) {
        return "#" + parameter.name() + ": " + parameter.shown(value);
    }
}
