package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.network.Incoming;
import java.util.Optional;

/**
 * What the stack does by itself about a call that rings: nothing, answer it, or call back when the ringing has ended, as
 * ANSWERMODE, CALLSCREENNUM, RINGCOUNT and CALLBACKTIMER say.
 */
public final class Answering {

    private static final int CALL_BACK = 2;
    private static final int CALL_CALLER = 3;

    private final Machine machine;
    private final Alarm callBack;

    public Answering(Machine machine) {
        this.machine = machine;
        callBack = new Alarm(machine.timers());
    }

    private OnlineRules rules() {
        return machine.design().online();
    }

    /** It has rung so often. Counting comes first, then the caller, then the kind of call. */
    public void rang(Incoming call, int rung) {
        int mode = machine.number("ANSWERMODE");
        int wanted = rules().rings(machine.number("RINGCOUNT"));
        if (!rules().automatic(mode) || wanted == 0 || rung != wanted) {
            return;
        }
        if (call.cli().isEmpty() && needsIdentity(mode)) {
            indicate(Failure.NO_CALLER_IDENTITY);
        } else if (rules().answers(mode) && rules().admits(screen(), call.cli())) {
            if (call.data()) {
                refused(machine.session().accept());
            } else {
                indicate(Failure.WRONG_CALL);
            }
        }
    }

    /** The caller has given up after so many rings. */
    public void ceased(Incoming call, int rung) {
        int mode = machine.number("ANSWERMODE");
        int wanted = rules().rings(machine.number("RINGCOUNT"));
        boolean callsBack =
                mode == CALL_BACK || mode == CALL_CALLER && call.cli().isPresent();
        if (!callsBack || wanted == 0 || rung < wanted || !rules().admits(screen(), call.cli())) {
            return;
        }
        callBack.set(rules().callBack(machine.number("CALLBACKTIMER")), () -> {
            Optional<String> caller = mode == CALL_CALLER ? call.cli() : Optional.empty();
            refused(rules().callBack(machine, caller));
        });
    }

    /** No call-back any more. */
    public void forget() {
        callBack.stop();
    }

    private boolean needsIdentity(int mode) {
        return mode == CALL_CALLER || !screen().equals("*") && !screen().equals("0");
    }

    private String screen() {
        return machine.value("CALLSCREENNUM");
    }

    /** Nobody issued a command, so only a refusal is worth a word. */
    private void refused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused || outcome instanceof Outcome.Result) {
            machine.answers().indicate(outcome);
        }
    }

    private void indicate(Failure failure) {
        machine.answers().indicate(rules().outcome(failure));
    }
}
