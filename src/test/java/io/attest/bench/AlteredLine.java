package io.attest.bench;

import io.attest.line.Line;
import java.time.Duration;
import java.util.List;

/** A line that is as another one, but for what a test changes of it. */
class AlteredLine implements Line {

    final Line line;

    AlteredLine(Line line) {
        this.line = line;
    }

    @Override
    public void write(byte[] bytes) {
        line.write(bytes);
    }

    @Override
    public byte[] read(Duration longest) {
        return line.read(longest);
    }

    @Override
    public void mayVanish(Duration time) {
        line.mayVanish(time);
    }

    @Override
    public Duration elapsed() {
        return line.elapsed();
    }

    @Override
    public boolean isVirtual() {
        return line.isVirtual();
    }

    @Override
    public boolean hasFlowControl() {
        return line.hasFlowControl();
    }

    @Override
    public void takes(boolean now) {
        line.takes(now);
    }

    @Override
    public List<Remark> remarks() {
        return line.remarks();
    }

    @Override
    public void discard() {
        line.discard();
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public void close() {
        line.close();
    }
}
