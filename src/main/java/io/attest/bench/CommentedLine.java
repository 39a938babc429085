package io.attest.bench;

import io.attest.line.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A line whose remarks tell also what somebody else has seen of the modem meanwhile, so that a log has it in its place. */
final class CommentedLine implements Line {

    private final Line line;
    private final Supplier<List<String>> comments;

    CommentedLine(Line line, Supplier<List<String>> comments) {
        this.line = line;
        this.comments = comments;
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(line.remarks());
        comments.get().forEach(comment -> all.add(new Remark(line.elapsed(), comment)));
        return all;
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
    public byte[] listen(Duration longest) {
        return line.listen(longest);
    }

    @Override
    public Duration moment(Duration usual) {
        return line.moment(usual);
    }

    @Override
    public byte[] pass(Duration time) {
        return line.pass(time);
    }

    @Override
    public Duration elapsed() {
        return line.elapsed();
    }

    @Override
    public Duration arrived() {
        return line.arrived();
    }

    @Override
    public Duration blur() {
        return line.blur();
    }

    @Override
    public void discard() {
        line.discard();
    }

    @Override
    public void takes(boolean now) {
        line.takes(now);
    }

    @Override
    public boolean hasFlowControl() {
        return line.hasFlowControl();
    }

    @Override
    public boolean dropDtr(Duration time) {
        return line.dropDtr(time);
    }

    @Override
    public void mayVanish(Duration time) {
        line.mayVanish(time);
    }

    @Override
    public boolean isVirtual() {
        return line.isVirtual();
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
