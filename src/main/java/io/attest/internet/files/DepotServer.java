package io.attest.internet.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.mockftpserver.core.command.Command;
import org.mockftpserver.core.command.CommandHandler;
import org.mockftpserver.core.command.CommandNames;
import org.mockftpserver.core.session.Session;
import org.mockftpserver.fake.FakeFtpServer;
import org.mockftpserver.fake.command.RetrCommandHandler;
import org.mockftpserver.fake.command.StorCommandHandler;

/** MockFtpServer on loopback alone, with commands that leave every octet as it is. */
final class DepotServer extends FakeFtpServer {

    /** Gives a file as it is, in type A, too. */
    private static final class Retr extends RetrCommandHandler {

        @Override
        protected byte[] convertLfToCrLf(byte[] octets) {
            return octets;
        }
    }

    /** Takes a file; the original leaves one that is there as it was when an empty one replaces it. */
    private static final class Stor extends StorCommandHandler {

        @Override
        protected void handle(Command command, Session session) {
            ((DepotSession) session).stores(getRealPath(session, command.getParameter(0)));
            super.handle(command, session);
        }
    }

    DepotServer() {
        serverSocketFactory = port -> loopback(port, new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                ControlSocket socket = new ControlSocket();
                implAccept(socket);
                socket.setTcpNoDelay(true);
                return socket;
            }
        });
        setCommandHandler(CommandNames.RETR, new Retr());
        setCommandHandler(CommandNames.STOR, new Stor());
    }

    static ServerSocket loopback(int port, ServerSocket socket) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        return socket;
    }

    Tree tree() {
        return (Tree) getFileSystem();
    }

    @Override
    protected Session createSession(Socket control) {
        return new DepotSession(control, new Handlers(), this::tree);
    }

    /** The handlers as a session asks for them: by name. */
    private final class Handlers extends AbstractMap<String, CommandHandler> {

        @Override
        public CommandHandler get(Object name) {
            return getCommandHandler((String) name);
        }

        @Override
        public Set<Map.Entry<String, CommandHandler>> entrySet() {
            throw new UnsupportedOperationException("a session asks by name");
        }
    }
}
