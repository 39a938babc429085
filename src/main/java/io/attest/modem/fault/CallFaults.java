package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.WRONG_CODE;
import static io.attest.modem.fault.Operator.WRONG_TEXT;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong tales of what became of a call. */
final class CallFaults {

    private CallFaults() {}

    static List<Fault> all() {
        return List.of(
                told(
                        "busy-as-no-carrier",
                        WRONG_CODE,
                        "BUSY is reported as NO CARRIER",
                        Set.of("T-9-01.r03"),
                        result -> result.equals("BUSY") ? "NO CARRIER" : result),
                told(
                        "no-answer-as-busy",
                        WRONG_CODE,
                        "NO ANSWER is reported as BUSY",
                        Set.of("T-9-01.r04"),
                        result -> result.equals("NO ANSWER") ? "BUSY" : result),
                told(
                        "connect-wrong-speed",
                        WRONG_TEXT,
                        "every data call connects at 2400",
                        Set.of("T-9-01.r07", "T-9-01.r12", "T-9-01.r13"),
                        result -> result.startsWith("CONNECT ") ? "CONNECT 2400" : result),
                told(
                        "connect-without-speed",
                        WRONG_TEXT,
                        "CONNECT names no speed",
                        Set.of("T-9-01.r12", "T-9-01.r07"),
                        result -> result.startsWith("CONNECT ") ? "CONNECT" : result));
    }

    private static Fault told(
            String id, Operator operator, String what, Set<String> breaks, UnaryOperator<String> told) {
        return harmful(
                id,
                operator,
                what,
                breaks,
                design -> design.calls(design.calls().told(told)));
    }
}
