package io.attest.modem.ftp;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/**
 * AT#FTPPUT: Ok_Info_WaitingForData once the data connection is open, then all the host writes goes into the file, its
 * code taken off, up to a bare ETX; then OK or an error. An error before that ETX comes alone (E-137). The host may take
 * its time.
 */
public final class PutFile extends Transfer {

    /** What may wait to be sent before the host is made to wait, too. */
    private static final int MOST_WAITING = 1 << 16;

    private final HostFile host;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean complete;

    private PutFile(Machine machine) {
        super(machine, machine.design().ftp().upload(machine));
        host = new HostFile(machine, this);
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
            boolean last = false;
            while (!last) {
                waitForHost(() -> complete || waiting.size() > 0 && rules.uploadsAtOnce() || interrupts());
                if (interrupts()) {
                    interrupted(data);
                }
                byte[] octets;
                synchronized (lock()) {
                    last = complete;
                    octets = waiting.toByteArray();
                    waiting.reset();
                }
                file.write(rules.uploaded(target, octets));
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

    /** More of the file. The modem's thread, as below. */
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
}
