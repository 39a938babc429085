package io.attest.modem.stream;

import io.attest.modem.coding.Coding;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.socket.Pipe;
import java.nio.charset.StandardCharsets;

/** The data state of a session, from Ok_Info_WaitingForData to its end. The modem's thread. */
final class DataState implements Mode {

    private final Machine machine;
    private final StreamRules rules;
    private final Pipe pipe;
    private final Coding coding;
    private final Packing packing;
    private final Runnable hostEnds;
    private boolean over;

    DataState(Machine machine, Endpoint endpoint, Pipe pipe, Runnable hostEnds) {
        this.machine = machine;
        this.pipe = pipe;
        this.hostEnds = hostEnds;
        rules = machine.design().stream();
        coding = rules.coding(endpoint);
        packing = new Packing(machine, endpoint, pipe::put);
    }

    @Override
    public void take(int octet) {
        if (over) {
            return;
        }
        if (rules.echoesData() && machine.profile().on(Setting.E)) {
            machine.outlet().write(octet);
        }
        if (coding.fromHost(octet, packing::take)) {
            if (rules.echoesEnd() && machine.profile().on(Setting.E)) {
                machine.outlet().write(octet);
            }
            ends(false);
            hostEnds.run();
        }
    }

    /** Sends what is left; what the host writes, or the peer sends, from now on has no effect. */
    void ends(boolean byPeer) {
        over = true;
        if (rules.sendsRest(byPeer)) {
            packing.send();
        } else {
            packing.drop();
        }
    }

    /** The end of all, with what tells the host. */
    void leave(String end) {
        packing.drop();
        machine.outlet().write(end);
    }

    /** Octets of the peer. */
    void give(byte[] octets) {
        machine.session().carried();
        if (!over) {
            machine.outlet().write(new String(coding.toHost(octets), StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void pause() {
        coding.pause();
        packing.pause();
    }

    @Override
    public boolean takes() {
        return over || pipe.hasRoom();
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
