package io.attest.modem.mail;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.socket.Upload;
import java.time.Duration;

/** The data state of AT#PUTMAIL. What follows the end of the body has no effect until the answer. */
final class HostText implements Mode {

    private final Machine machine;
    private final Upload upload;
    private final Runnable hostIsSilent;
    private final MailRules rules;
    private final Alarm silence;
    private final EndOfText text;
    private Duration last = Duration.ZERO;
    private boolean begun;
    private boolean complete;

    HostText(Machine machine, Upload upload, Runnable hostIsSilent) {
        this.machine = machine;
        this.upload = upload;
        this.hostIsSilent = hostIsSilent;
        rules = machine.design().mail();
        text = rules.endOfText();
        silence = new Alarm(machine.timers());
    }

    void begin() {
        begun = true;
        last = machine.timers().now();
        watch();
    }

    void end() {
        silence.stop();
        if (begun && !complete) {
            machine.outlet().write(rules.endOfCutText());
        }
        complete = true;
    }

    /** One timer for all octets: it looks again when some came in the meantime. */
    private void watch() {
        if (!takes()) {
            // Not the host is silent: it is made to wait.
            last = machine.timers().now();
        }
        Duration left = rules.hostSilence().minus(machine.timers().now().minus(last));
        if (left.isZero() || left.isNegative()) {
            hostIsSilent.run();
        } else {
            silence.set(left, this::watch);
        }
    }

    @Override
    public void take(int octet) {
        if (complete) {
            return;
        }
        if (rules.restartsSilence()) {
            last = machine.timers().now();
        }
        if (rules.echoesBody() && machine.profile().on(Setting.E)) {
            machine.outlet().write(octet);
        }
        if (text.take(octet)) {
            ends();
        }
    }

    private void ends() {
        silence.stop();
        complete = true;
        if (rules.echoesEnd(machine.profile().on(Setting.E))) {
            machine.outlet().write("\r\n.\r\n");
        }
        upload.more(text.text(), true);
    }

    @Override
    public void pause() {
        text.pause();
        byte[] octets = text.text();
        if (octets.length > 0) {
            upload.more(octets, false);
        }
    }

    @Override
    public boolean takes() {
        return upload.hasRoom();
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
