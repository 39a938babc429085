package io.attest.internet.post;

import java.net.Socket;
import java.net.SocketException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What GreenMail leaves to be desired about its connections. */
final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private Sessions() {}

    /** An answer of several writes must not wait for acknowledgements. */
    static Socket prompt(Socket socket) {
        try {
            socket.setTcpNoDelay(true);
        } catch (SocketException gone) {
            LOG.debug("a connection was over at once", gone);
        }
        return socket;
    }

    /** GreenMail throws when a connection ends in the middle of something, which is everyday life here. */
    static void run(Runnable session) {
        try {
            session.run();
        } catch (RuntimeException ended) {
            LOG.debug("a session of the mail server has ended", ended);
        }
    }
}
