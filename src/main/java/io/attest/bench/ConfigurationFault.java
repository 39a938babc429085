package io.attest.bench;

/** What the user asked for or configured cannot be; one sentence that names the way out. */
public final class ConfigurationFault extends RuntimeException {

    public ConfigurationFault(String message) {
        super(message);
    }
}
