package io.attest.foreign;

import java.io.Closeable;
import java.nio.file.Path;

/** A server of serial ports that others wrote: Debian's ser2net, started by {@code src/test/foreign/serial-server.sh}. */
public final class DebianSerialServer implements Closeable {

    private static final String SERIAL = "serial";

    private final Script script;

    private DebianSerialServer(Script script) {
        this.script = script;
    }

    /**
     * Starts it.
     *
     * @param home a directory for all that it writes, with the port under the name {@code modem}
     * @throws NotInstalled if it is not on this machine
     */
    public static DebianSerialServer start(Path home) throws NotInstalled {
        return new DebianSerialServer(Script.start("serial-server.sh", home, SERIAL));
    }

    /** Where it listens on loopback. */
    public int port() {
        return script.address(SERIAL).getPort();
    }

    /** It is killed as it is. */
    @Override
    public void close() {
        script.stop();
    }
}
