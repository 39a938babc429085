package io.attest.internet.files;

import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mockftpserver.core.MockFtpServerException;
import org.mockftpserver.core.session.DefaultSession;
import org.mockftpserver.fake.filesystem.FileEntry;
import org.mockftpserver.fake.filesystem.FileSystemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session. A data connection that cannot be opened is answered 425, one that breaks 426, and the session goes on. */
final class DepotSession extends DefaultSession {

    private static final Logger LOG = LoggerFactory.getLogger(DepotSession.class);
    private static final String THREAD = "internet-ftp-session";
    private static final int NOT_OPENED = 425;
    private static final int BROKEN = 426;

    private final Supplier<Tree> tree;
    private int trouble;
    private @Nullable String stored;

    DepotSession(Socket control, Map<?, ?> handlers, Supplier<Tree> tree) {
        super(control, handlers);
        this.tree = tree;
        serverSocketFactory = port -> DepotServer.loopback(port, new ServerSocket());
    }

    /** The next data that are read are this file. */
    void stores(String path) {
        stored = path;
    }

    @Override
    public void run() {
        Thread.currentThread().setName(THREAD);
        try {
            super.run();
        } catch (MockFtpServerException ended) {
            LOG.debug("a session has ended", ended);
        }
    }

    @Override
    public void openDataConnection() {
        attempt(NOT_OPENED, super::openDataConnection);
    }

    @Override
    public void sendData(byte[] octets, int count) {
        attempt(BROKEN, () -> super.sendData(octets, count));
    }

    @Override
    public byte[] readData() {
        byte[][] octets = new byte[1][];
        attempt(BROKEN, () -> octets[0] = super.readData());
        if (octets[0].length == 0 && stored != null && tree.get().getEntry(stored) instanceof FileEntry file) {
            file.setContents(octets[0]);
        }
        stored = null;
        return octets[0];
    }

    private void attempt(int code, Runnable action) {
        try {
            action.run();
        } catch (MockFtpServerException broken) {
            trouble = code;
            if (code == BROKEN) {
                closeDataConnection();
            }
            throw new FileSystemException("", "filesystem.cannotWrite", broken);
        }
    }

    @Override
    public void sendReply(int code, String text) {
        int instead = trouble;
        trouble = 0;
        if (instead == 0) {
            super.sendReply(code, text);
        } else {
            super.sendReply(instead, "the data connection failed");
        }
    }
}
