package io.attest.doctor;

import io.attest.line.Dce;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A modem that gives to each command line what a test says, and nothing by itself. */
final class ScriptedModem implements Dce {

    private final UnaryOperator<String> answers;
    private final StringBuilder heard = new StringBuilder();
    private Consumer<byte[]> host = bytes -> {};

    /** @param answers of a command line without its CR, what is sent for it, byte for byte */
    ScriptedModem(UnaryOperator<String> answers) {
        this.answers = answers;
    }

    @Override
    public void output(Consumer<byte[]> toHost) {
        host = toHost;
    }

    @Override
    public void receive(byte[] fromHost) {
        heard.append(new String(fromHost, StandardCharsets.ISO_8859_1));
        for (int end = heard.indexOf("\r"); end >= 0; end = heard.indexOf("\r")) {
            String command = heard.substring(0, end);
            heard.delete(0, end + 1);
            host.accept(answers.apply(command).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public Optional<Duration> nextTimer() {
        return Optional.empty();
    }

    @Override
    public void advanceTo(Duration now) {}
}
