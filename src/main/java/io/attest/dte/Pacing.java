package io.attest.dte;

import io.attest.dte.Exchange.Outcome;
import io.attest.dte.Exchange.Wait;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes of parameters on a line where each of them costs a rest. The rest is over before the command line is written, so
 * that no time under test holds any of it; and what the modem has already is not written by a preamble.
 */
final class Pacing {

    private final Exchange exchange;
    private final IdleState idle;
    private final LateBytes lateBytes;
    private final Patience patience;

    Pacing(Exchange exchange, IdleState idle, LateBytes lateBytes, Patience patience) {
        this.exchange = exchange;
        this.idle = idle;
        this.lateBytes = lateBytes;
        this.patience = patience;
    }

    /** The host is about to write this: where it writes a parameter, nothing has passed over the line for a while first. */
    void rest(byte[] bytes) {
        if (patience.pace().isPaced()
                && !idle.postamble().services().isData()
                && ParameterWrite.isIn(new String(bytes, StandardCharsets.ISO_8859_1))) {
            exchange.rest(patience.pace().pacing());
        }
    }

    /**
     * Whether a command line need not be issued, because it would write what the modem has. A modem that cannot be asked
     * for it has not.
     *
     * @param issue issues a command line
     */
    boolean spares(String commandLine, Consumer<String> issue) {
        if (!patience.pace().isPaced()) {
            return false;
        }
        Optional<ParameterWrite> write = ParameterWrite.of(commandLine)
                .filter(one -> one.value().isPresent())
                .filter(idle.readValues()::isAskable);
        if (write.isEmpty()) {
            return false;
        }
        if (idle.readValues().of(write.get()).isEmpty()) {
            issue.accept(write.get().read());
            takeTold(write.get());
        }
        boolean there = idle.readValues().of(write.get()).equals(write.get().value());
        if (there) {
            IdleState.note(exchange, "not written, for it reads so: " + Exchange.name(commandLine));
        }
        return there;
    }

    private void takeTold(ParameterWrite write) {
        Wait wait = exchange.await(Account.WHOLE_ANSWER, idle.bounded(patience.answer(), exchange.lastWritten()));
        if (wait.outcome() != Outcome.MATCH) {
            exchange.drain(patience.quiet());
        }
        write.told(wait.text())
                .ifPresentOrElse(
                        value -> idle.readValues().told(write, value),
                        () -> idle.readValues().notTold(write));
        lateBytes.none();
    }
}
