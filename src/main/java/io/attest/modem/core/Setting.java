package io.attest.modem.core;

/** The numeric settings of V.250 and TS 27.007: range, factory value, and whether AT&amp;W stores them. */
public enum Setting {
    E("E", 0, 1, 1, true),
    Q("Q", 0, 1, 0, true),
    V("V", 0, 1, 1, true),
    X("X", 0, 4, 4, true),
    L("L", 0, 3, 1, false),
    M("M", 0, 3, 1, false),
    C("&C", 0, 1, 1, true),
    D("&D", 0, 2, 2, true),
    S0("S0", 0, 255, 0, true),
    S3("S3", 0, 127, 13, false),
    S4("S4", 0, 127, 10, false),
    S5("S5", 0, 127, 8, false),
    S6("S6", 2, 255, 2, false),
    S7("S7", 1, 255, 50, false),
    S8("S8", 0, 255, 2, false),
    S9("S9", 1, 255, 6, false),
    S10("S10", 1, 255, 14, false),
    S11("S11", 50, 255, 95, false),
    S12("S12", 0, 255, 50, false),
    CMEE("+CMEE", 0, 2, 0, true),
    CRC("+CRC", 0, 1, 0, true),
    CREG("+CREG", 0, 2, 0, true),
    CGREG("+CGREG", 0, 2, 0, true),
    CLIP("+CLIP", 0, 1, 0, true),
    IPR("+IPR", 0, 115_200, 0, true),
    /** Flow control by the modem: 0 none, 2 hardware. */
    IFC_DCE("+IFC", 0, 2, 2, true),
    /** Flow control by the host: 0 none, 2 hardware. */
    IFC_DTE("+IFC,", 0, 2, 2, true);

    private final String command;
    private final int min;
    private final int max;
    private final int factory;
    private final boolean stored;

    Setting(String command, int min, int max, int factory, boolean stored) {
        this.command = command;
        this.min = min;
        this.max = max;
        this.factory = factory;
        this.stored = stored;
    }

    public String command() {
        return command;
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    public int factory() {
        return factory;
    }

    public boolean admits(int value) {
        return value >= min && value <= max;
    }

    boolean stored() {
        return stored;
    }

    String key() {
        return "@" + name();
    }
}
