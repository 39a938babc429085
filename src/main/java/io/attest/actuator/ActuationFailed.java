package io.attest.actuator;

/** An actuator was asked and could not do it; the message is its reason. Never the modem's fault. */
public class ActuationFailed extends RuntimeException {

    public ActuationFailed(String message) {
        super(message);
    }

    public ActuationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
