package io.attest.modem.ftp;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Deaf;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * AT#FTPGET: Ok_Info_DataBegin once the server has agreed to RETR, the file coded with DLE, ETX when the data connection
 * is closed, then OK or an error. An error without any data state comes alone. The host cannot leave this data state.
 */
public final class GetFile extends Transfer {

    private static final int PIECE = 4096;

    private boolean given;
    private boolean complete;

    private GetFile(Machine machine) {
        super(machine, machine.design().ftp().download(machine));
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new GetFile(machine));
    }

    @Override
    protected Step request(Ftp server) throws IOException {
        announceBefore(Step.RETRIEVING);
        server.retr(target.name());
        return Step.RETRIEVING;
    }

    @Override
    protected void move(Data connection) throws IOException, Refused {
        begin();
        try (Socket data = connection.open()) {
            InputStream file = data.getInputStream();
            byte[] piece = new byte[PIECE];
            for (int count = read(file, piece); count > 0; count = read(file, piece)) {
                give(Arrays.copyOf(piece, count));
                asks();
            }
        }
        tell(this::end);
    }

    @Override
    protected void announce() throws IOException {
        flow(rules.dataBegin(), new Deaf(octet -> rules.hears(machine, octet, () -> fail(Failure.FILE))));
    }

    /** The end of the connection is the end of the file; 0 then. */
    private static int read(InputStream file, byte[] piece) throws IOException {
        try {
            return file.read(piece);
        } catch (Lost lost) {
            if (lost.how() == Lost.How.CLOSED) {
                return 0;
            }
            throw lost;
        }
    }

    private void give(byte[] octets) throws IOException {
        String coded = new String(rules.coded(octets), StandardCharsets.ISO_8859_1);
        tell(() -> {
            machine.session().carried();
            machine.outlet().write(coded);
        });
    }

    @Override
    protected void begun() {
        given = true;
    }

    /** The modem's thread. */
    private void end() {
        given = false;
        complete = true;
        machine.outlet().write(rules.endOfFile());
    }

    /** A file that is cut off ends no other way. */
    @Override
    protected void leave() {
        super.leave();
        if (!complete && rules.endsWhenCut(given)) {
            end();
        }
    }
}
