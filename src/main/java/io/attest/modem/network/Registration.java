package io.attest.modem.network;

/** A registration state and its number in TS 27.007. */
public enum Registration {
    HOME(1),
    ROAMING(5),
    SEARCHING(2),
    DENIED(3),
    NONE(0);

    private final int stat;

    Registration(int stat) {
        this.stat = stat;
    }

    public int stat() {
        return stat;
    }

    public boolean registered() {
        return this == HOME || this == ROAMING;
    }
}
