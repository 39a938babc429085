package io.attest.modem.command;

import io.attest.modem.ftp.GetFile;
import io.attest.modem.ftp.PutFile;
import io.attest.modem.mail.GetMail;
import io.attest.modem.mail.PutMail;
import io.attest.modem.mail.SendMail;
import io.attest.modem.ping.Ping;
import io.attest.modem.stream.ListenTcp;
import io.attest.modem.stream.ListenUdp;
import io.attest.modem.stream.OpenTcp;
import io.attest.modem.stream.OpenUdp;
import java.util.HashMap;
import java.util.Map;

/** The AT# commands that bring the modem online and offline, show how it is, and run services over the link. */
final class OnlineCommands {

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
        all.put("OTCP", StackCommands.socket(OpenTcp::run));
        all.put("LTCPSTART", StackCommands.socket(ListenTcp::run));
        all.put("LTCPSTOP", StackCommands.socket(ListenTcp::stop));
        all.put("OUDP", StackCommands.alone(OpenUdp::run));
        all.put("LUDPSTART", StackCommands.alone(ListenUdp::run));
        all.put("LUDPSTOP", StackCommands.alone(ListenUdp::stop));
        return all;
    }
}
