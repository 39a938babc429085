package io.attest.internet.post;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the threads of GreenMail end. */
final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private Sessions() {}

    /** GreenMail throws when a connection ends in the middle of something, which is everyday life here. */
    static void run(Runnable session) {
        try {
            session.run();
        } catch (RuntimeException ended) {
            LOG.debug("a session of the mail server has ended", ended);
        }
    }
}
