package io.attest.line;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * A line to a modem in the same process, on virtual time: whatever the modem does, it does on the caller's thread, and
 * time jumps to its next timer while the caller waits.
 */
public final class PipeLine implements Line {

    private final Dce dce;
    private final String name;
    private final ByteArrayOutputStream fromModem = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;
    private boolean closed;

    public PipeLine(Dce dce, String name) {
        this.dce = dce;
        this.name = name;
        dce.output(fromModem::writeBytes);
    }

    @Override
    public void write(byte[] bytes) {
        mustBeOpen();
        dce.receive(bytes);
    }

    @Override
    public byte[] read(Duration longest) {
        mustBeOpen();
        Duration until = now.plus(longest);
        while (fromModem.size() == 0) {
            Optional<Duration> next = dce.nextTimer().filter(time -> time.compareTo(until) <= 0);
            if (next.isEmpty()) {
                moveTo(until);
                break;
            }
            moveTo(next.get());
        }
        byte[] bytes = fromModem.toByteArray();
        fromModem.reset();
        return bytes;
    }

    private void moveTo(Duration time) {
        if (time.compareTo(now) > 0) {
            now = time;
        }
        dce.advanceTo(now);
    }

    @Override
    public Duration elapsed() {
        return now;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        closed = true;
    }

    private void mustBeOpen() {
        if (closed) {
            throw new LineLost(name + " is closed");
        }
    }
}
