package io.attest.line;

/** The far end of a line has vanished, or the line cannot be opened. The message names the line and the way out. */
public final class LineLost extends RuntimeException {

    public LineLost(String message) {
        super(message);
    }

    public LineLost(String message, Throwable cause) {
        super(message, cause);
    }
}
