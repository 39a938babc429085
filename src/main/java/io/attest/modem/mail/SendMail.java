package io.attest.modem.mail;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * AT#SENDMAILi: sends the pre-defined combination i. The host sees OK, or an error, and nothing before it; what it writes
 * while the text is sent has no effect.
 */
public final class SendMail extends SmtpDialogue {

    private SendMail(Machine machine, int number) {
        super(machine, machine.design().mail().letter(machine, number, false));
    }

    /** AT#SENDMAIL1 to 3. */
    public static Outcome run(Machine machine, int number) {
        return machine.session().run(new SendMail(machine, number));
    }

    @Override
    protected boolean typed() {
        return false;
    }

    @Override
    protected void body(DotStuffing text) throws IOException {
        flow(rules.sending(), deaf());
        text.write(rules.body(letter).getBytes(StandardCharsets.ISO_8859_1));
    }
}
