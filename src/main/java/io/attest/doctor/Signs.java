package io.attest.doctor;

import io.attest.doctor.Sign.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was seen of a bench so far; somebody hears of each thing at once. */
final class Signs {

    private final List<Sign> all = new ArrayList<>();
    private final Consumer<Sign> heard;
    private boolean configured = true;

    Signs(Consumer<Sign> heard) {
        this.heard = heard;
    }

    void ok(String what, String detail) {
        add(Level.OK, what, detail);
    }

    void warn(String what, String detail) {
        add(Level.WARN, what, detail);
    }

    void bad(String what, String detail) {
        add(Level.BAD, what, detail);
    }

    /** Something that the bench file says, or a file that it names, so that no run can use it. */
    void wrong(String what, String message) {
        configured = false;
        message.lines().forEach(line -> bad(what, line));
    }

    boolean configured() {
        return configured;
    }

    private void add(Level level, String what, String detail) {
        Sign sign = new Sign(level, what, detail);
        all.add(sign);
        heard.accept(sign);
    }

    List<Sign> all() {
        return List.copyOf(all);
    }
}
