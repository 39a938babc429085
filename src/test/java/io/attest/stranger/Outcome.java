package io.attest.stranger;

import java.util.List;

/** How a command ends. */
sealed interface Outcome {

    Outcome OK = new Done();
    Outcome ERROR = new Refused();

    /** The answer comes later, or is part of what is said anyway. */
    Outcome LATER = new Later();

    static Outcome error(int code) {
        return new StackError(code);
    }

    static Outcome report(List<String> lines) {
        return new Report(lines);
    }

    /** A line of the stack without the OK. */
    static Outcome line(String words) {
        return new Line(words);
    }

    record Done() implements Outcome {}

    record Refused() implements Outcome {}

    record Later() implements Outcome {}

    /** A #CME ERROR of chapter 9. */
    record StackError(int code) implements Outcome {}

    /** A +CME ERROR of 3GPP TS 27.007, as far as AT+CMEE lets it be told. */
    record EquipmentError(int code, String words) implements Outcome {}

    record Line(String words) implements Outcome {}

    /** Lines of the stack, and OK. */
    record Report(List<String> lines) implements Outcome {}
}
