package io.attest.modem.socket;

import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** Unconnected sockets; nobody here makes any that is connected from the start. */
final class Sockets extends SocketFactory {

    private final Supplier<Socket> unconnected;

    Sockets(Supplier<Socket> unconnected) {
        this.unconnected = unconnected;
    }

    @Override
    public Socket createSocket() {
        return unconnected.get();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }
}
