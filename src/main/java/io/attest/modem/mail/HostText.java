package io.attest.modem.mail;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The data state of AT#PUTMAIL: finds the CR LF . CR LF that ends the body over whatever pieces it comes in. What follows
 * it has no effect until the answer.
 */
final class HostText implements Mode {

    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    /** How much of the end has been seen already when an octet that does not fit follows so many that did. */
    private static final int[] BACK = {0, 0, 0, 0, 1};

    private final Machine machine;
    private final PutMail mail;
    private final MailRules rules;
    private final Alarm silence;
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private Duration last = Duration.ZERO;
    private int seen;
    private boolean complete;

    HostText(Machine machine, PutMail mail) {
        this.machine = machine;
        this.mail = mail;
        rules = machine.design().mail();
        silence = new Alarm(machine.timers());
    }

    void begin() {
        last = machine.timers().now();
        watch();
    }

    void end() {
        silence.stop();
        complete = true;
    }

    /** One timer for all octets: it looks again when some came in the meantime. */
    private void watch() {
        Duration left = rules.hostSilence().minus(machine.timers().now().minus(last));
        if (left.isZero() || left.isNegative()) {
            mail.hostIsSilent();
        } else {
            silence.set(left, this::watch);
        }
    }

    @Override
    public void take(int octet) {
        if (complete) {
            return;
        }
        last = machine.timers().now();
        if (rules.echoesBody() && machine.profile().on(Setting.E)) {
            machine.outlet().write(octet);
        }
        while (seen > 0 && END[seen] != octet) {
            int back = BACK[seen];
            octets.write(END, 0, seen - back);
            seen = back;
        }
        if (END[seen] == octet) {
            seen++;
        } else {
            octets.write(octet);
        }
        if (seen == END.length) {
            ends();
        }
    }

    private void ends() {
        silence.stop();
        complete = true;
        if (rules.echoesEnd() && machine.profile().on(Setting.E)) {
            machine.outlet().write("\r\n.\r\n");
        }
        mail.more(octets.toByteArray(), true);
        octets.reset();
    }

    @Override
    public void pause() {
        if (octets.size() > 0) {
            mail.more(octets.toByteArray(), false);
            octets.reset();
        }
    }

    @Override
    public boolean takes() {
        return mail.hasRoom();
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
