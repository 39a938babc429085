package io.attest.modem.command;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.core.Timers.Timer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Command state: collects a line from its AT to its CR (V.250, 5.2).
 *
 * <p>Whatever precedes AT is ignored, also the LF that many hosts send after CR. S5 deletes the last character but never
 * the AT, and is echoed as it came. {@code A/} runs the last line again, at once.
 */
public final class CommandMode implements Mode {

    private enum Place {
        BEFORE,
        AFTER_A,
        LINE
    }

    private final Machine machine;
    private final CommandLine commands;
    private final Editing rules;
    private final StringBuilder line = new StringBuilder();
    private Place place = Place.BEFORE;
    private String prefix = "AT";
    private String last = "";
    private boolean overflow;
    private long echoed;
    private @Nullable Timer idle;

    public CommandMode(Machine machine) {
        this.machine = machine;
        commands = new CommandLine(machine);
        rules = machine.design().editing();
    }

    /** Forgets the line begun and the line to repeat. */
    public void clear() {
        begin();
        last = "";
    }

    /** Forgets the line begun. */
    public void abandon() {
        begin();
    }

    @Override
    public void take(int octet) {
        echo(octet);
        stopIdle();
        if (machine.session().service().filter(service -> service.typed(octet)).isPresent()) {
            begin();
            return;
        }
        switch (place) {
            case BEFORE -> before(octet);
            case AFTER_A -> afterA(octet);
            case LINE -> inLine(octet);
        }
    }

    /** Echoes an octet of command state or of text entry. */
    void echo(int octet) {
        if (machine.profile().on(Setting.E) && rules.echo().of(octet, echoed++)) {
            machine.outlet().write(octet);
        }
    }

    private void before(int octet) {
        if (octet == 'A' || octet == 'a') {
            place = Place.AFTER_A;
            prefix = Character.toString((char) octet);
        }
    }

    private void afterA(int octet) {
        if (octet == 'T' || octet == 't') {
            place = Place.LINE;
            prefix += (char) octet;
            line.setLength(0);
            overflow = false;
        } else if (octet == '/') {
            begin();
            commands.run("AT", last);
        } else {
            place = Place.BEFORE;
            before(octet);
        }
    }

    private void inLine(int octet) {
        if (octet == machine.profile().get(Setting.S3) || rules.ends().test(octet)) {
            end();
            return;
        }
        if (octet == machine.profile().get(Setting.S5)) {
            line.setLength(Math.max(0, line.length() - 1));
        } else if (octet != machine.profile().get(Setting.S4)) {
            if (line.length() < rules.limit()) {
                line.append((char) octet);
            } else {
                overflow = true;
            }
        }
        rules.idle().ifPresent(silence -> idle = machine.timers().in(silence, this::end));
    }

    private void end() {
        String complete = line.toString();
        boolean tooLong = overflow && !rules.truncates();
        begin();
        if (tooLong) {
            machine.answers().end(machine.design().refusals().tooLong());
        } else {
            last = complete;
            commands.run(prefix, complete);
        }
    }

    private void begin() {
        place = Place.BEFORE;
        line.setLength(0);
        overflow = false;
        stopIdle();
    }

    private void stopIdle() {
        Optional.ofNullable(idle).ifPresent(machine.timers()::cancel);
        idle = null;
    }

    @Override
    public boolean holdsIndications() {
        return false;
    }
}
