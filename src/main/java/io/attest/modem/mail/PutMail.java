package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * AT#PUTMAIL: Ok_Info_WaitingForData once the server awaits the text, then all the host writes is the body up to CR LF .
 * CR LF, then OK. A host that is silent for 50 s ends it with an error.
 */
public final class PutMail extends SmtpDialogue {

    /** What may wait to be sent before the host is made to wait, too. */
    private static final int MOST_WAITING = 1 << 16;

    private final HostText host;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean complete;

    private PutMail(Machine machine) {
        super(machine, machine.design().mail().letter(machine, 1, true));
        host = new HostText(machine, this);
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new PutMail(machine));
    }

    @Override
    protected boolean typed() {
        return true;
    }

    /** The errand's thread. */
    @Override
    protected void body(DotStuffing text) throws IOException {
        flow(rules.waitingForData(), host);
        boolean last = false;
        while (!last) {
            waitForHost(() -> complete || waiting.size() > 0 && rules.uploadsAtOnce());
            byte[] octets;
            synchronized (lock()) {
                last = complete;
                octets = waiting.toByteArray();
                waiting.reset();
            }
            text.write(rules.typed(octets));
            text.flush();
        }
    }

    @Override
    protected void begun() {
        host.begin();
    }

    @Override
    protected void leave() {
        super.leave();
        host.end();
    }

    /** More of the body. The modem's thread, as all below. */
    void more(byte[] octets, boolean last) {
        change(() -> {
            waiting.writeBytes(octets);
            complete |= last;
        });
    }

    boolean hasRoom() {
        synchronized (lock()) {
            return waiting.size() < MOST_WAITING || !rules.uploadsAtOnce();
        }
    }

    void hostIsSilent() {
        fail(rules.hostSilent());
    }
}
