package io.attest.modem.network;

import io.attest.modem.answer.Outcome;
import java.util.Optional;

/** The SIM: absent, free, or locked by a PIN that three wrong tries block for good. */
public final class Sim {

    private static final int TRIES = 3;

    private boolean present = true;
    private boolean protectedByPin;
    private boolean unlocked;
    private String pin = "0000";
    private int tries = TRIES;

    public void ready() {
        present = true;
        protectedByPin = false;
    }

    public void locked(String newPin) {
        present = true;
        protectedByPin = true;
        unlocked = false;
        pin = newPin;
        tries = TRIES;
    }

    public void absent() {
        present = false;
    }

    void powerCycle() {
        unlocked = false;
    }

    public boolean usable() {
        return failure().isEmpty();
    }

    /** Why a command that needs the SIM fails; empty when it does not. */
    public Optional<Outcome> failure() {
        if (!present) {
            return Optional.of(Outcome.Equipment.NO_SIM);
        }
        if (!protectedByPin || unlocked) {
            return Optional.empty();
        }
        return Optional.of(tries > 0 ? Outcome.Equipment.PIN_REQUIRED : Outcome.Equipment.PUK_REQUIRED);
    }

    /** What AT+CPIN? shows. */
    public String state() {
        return usable() ? "READY" : tries > 0 ? "SIM PIN" : "SIM PUK";
    }

    /** AT+CPIN. */
    public Outcome enter(String typed) {
        Optional<Outcome> failure = failure();
        if (failure.isEmpty()) {
            return Outcome.Equipment.NOT_ALLOWED;
        }
        if (failure.get() != Outcome.Equipment.PIN_REQUIRED) {
            return failure.get();
        }
        if (!typed.equals(pin)) {
            tries--;
            return Outcome.Equipment.WRONG_PASSWORD;
        }
        tries = TRIES;
        unlocked = true;
        return Outcome.OK;
    }
}
