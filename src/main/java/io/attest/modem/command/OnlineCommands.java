package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.ftp.GetFile;
import io.attest.modem.ftp.PutFile;
import io.attest.modem.mail.GetMail;
import io.attest.modem.mail.PutMail;
import io.attest.modem.mail.SendMail;
import io.attest.modem.online.Failure;
import io.attest.modem.online.Ping;
import io.attest.modem.online.SessionState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The AT# commands that bring the modem online and offline, show how it is, and run services over the link. */
final class OnlineCommands {

    /** Services that this firmware does not have: they need the link all the same (E-214). */
    private static final List<String> ABSENT = List.of("OTCP", "LTCPSTART", "OUDP", "LUDPSTART");

    private OnlineCommands() {}

    static Map<String, StackCommand> all() {
        Map<String, StackCommand> all = new HashMap<>();
        all.put(
                "CONNECTIONSTART",
                StackCommands.alone(machine -> machine.session().start()));
        all.put(
                "CONNECTIONSTOP",
                StackCommands.alone(machine -> machine.session().stop()));
        all.put("ACCEPT", StackCommands.alone(machine -> machine.session().accept()));
        all.put("DISPLAYIP", StackCommands.alone(machine -> machine.session().display()));
        all.put("PING", StackCommands.alone(Ping::run));
        all.put("GETMAIL", StackCommands.alone(GetMail::run));
        all.put("PUTMAIL", StackCommands.alone(PutMail::run));
        all.put("FTPGET", StackCommands.alone(GetFile::run));
        all.put("FTPPUT", StackCommands.alone(PutFile::run));
        for (int number = 1; number <= 3; number++) {
            int which = number;
            all.put("SENDMAIL" + number, StackCommands.alone(machine -> SendMail.run(machine, which)));
        }
        ABSENT.forEach(name -> all.put(name, (machine, rest) -> absent(machine)));
        return all;
    }

    private static Outcome absent(Machine machine) {
        return machine.session().state() == SessionState.CONNECTED
                ? machine.design().refusals().unknown()
                : machine.design().online().outcome(Failure.NO_LINK);
    }
}
