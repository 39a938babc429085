package io.attest.yaml;

/** What a file says cannot be; each line of the message begins with the file, the line and the column, and names the way out. */
public final class YamlFault extends RuntimeException {

    public YamlFault(String message) {
        super(message);
    }
}
