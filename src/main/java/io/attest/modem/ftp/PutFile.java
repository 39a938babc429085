package io.attest.modem.ftp;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * AT#FTPPUT: Ok_Info_WaitingForData once the data connection is open, then all the host writes goes into the file, its
 * code taken off, up to a bare ETX; then OK or an error. An error before that ETX comes alone (E-137). The host may take
 * its time.
 */
public final class PutFile extends Transfer {

    private final Upload upload = new Upload(this, rules::uploadsAtOnce);
    private final HostFile host;

    private PutFile(Machine machine) {
        super(machine, machine.design().ftp().upload(machine));
        host = new HostFile(machine, upload);
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new PutFile(machine));
    }

    @Override
    protected Step request(Ftp server) throws IOException {
        announceBefore(Step.STORING);
        server.stor(target.name());
        return Step.STORING;
    }

    @Override
    protected void move(Data connection) throws IOException, Refused {
        try (Socket data = connection.open()) {
            OutputStream file = data.getOutputStream();
            begin();
            while (!upload.isOver()) {
                waitForHost(() -> upload.isDue() || interrupts());
                if (interrupts()) {
                    interrupted(data);
                }
                file.write(rules.uploaded(target, upload.take()));
            }
        }
    }

    @Override
    protected void announce() throws IOException {
        flow(rules.waitingForData(), host);
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
