package io.attest.actuator;

/** An actuator is there and says that it cannot do what it was asked: what that means may depend on the modem. */
public final class ActuationRefused extends ActuationFailed {

    public ActuationRefused(String message) {
        super(message);
    }

    public ActuationRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
