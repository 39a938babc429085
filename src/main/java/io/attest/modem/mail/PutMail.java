package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Upload;
import java.io.IOException;

/**
 * AT#PUTMAIL: Ok_Info_WaitingForData once the server awaits the text, then all the host writes is the body up to CR LF .
 * CR LF, then OK. A host that is silent for 50 s ends it with an error.
 */
public final class PutMail extends SmtpDialogue {

    private final Upload upload = new Upload(this, rules::uploadsAtOnce);
    private final HostText host;

    private PutMail(Machine machine) {
        super(machine, machine.design().mail().letter(machine, 1, true));
        host = new HostText(machine, upload, () -> fail(rules.hostSilent()));
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
        while (!upload.isOver()) {
            waitForHost(upload::isDue);
            text.write(rules.typed(upload.take()));
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
}
