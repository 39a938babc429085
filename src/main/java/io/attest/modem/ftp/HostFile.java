package io.attest.modem.ftp;

import io.attest.modem.coding.Coding;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.socket.Upload;
import java.io.ByteArrayOutputStream;

/** The data state of AT#FTPPUT. What follows the ETX has no effect until the answer. */
final class HostFile implements Mode {

    private final Machine machine;
    private final Upload upload;
    private final FtpRules rules;
    private final Coding reader;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private boolean begun;
    private boolean complete;

    HostFile(Machine machine, Upload upload) {
        this.machine = machine;
        this.upload = upload;
        rules = machine.design().ftp();
        reader = rules.reader();
    }

    void begin() {
        begun = true;
    }

    void end() {
        if (begun && !complete) {
            machine.outlet().write(rules.endOfCutUpload());
        }
        complete = true;
    }

    @Override
    public void take(int octet) {
        if (complete) {
            return;
        }
        complete = reader.fromHost(octet, data::write);
        boolean echoed = complete ? rules.echoesEnd() : rules.echoesData();
        if (echoed && machine.profile().on(Setting.E)) {
            machine.outlet().write(octet);
        }
        if (complete) {
            upload.more(read(), true);
        }
    }

    @Override
    public void pause() {
        reader.pause();
        byte[] octets = read();
        if (octets.length > 0) {
            upload.more(octets, false);
        }
    }

    private byte[] read() {
        byte[] octets = data.toByteArray();
        data.reset();
        return octets;
    }

    @Override
    public boolean takes() {
        return upload.hasRoom();
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
