package io.attest.modem.socket;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Datagram sockets at ports that none of this process has had lately. Nothing on the way tells a server that a socket is
 * another one than the one that had its port before: what it counts for the one would be taken for what is due to the other.
 */
final class UnusedPort {

    /** More sockets than servers remember, and far fewer than a system has ports. */
    private static final int REMEMBERED = 2000;

    private static final Set<Integer> LATELY = new LinkedHashSet<>();

    private UnusedPort() {}

    static DatagramSocket open() throws IOException {
        List<DatagramSocket> passedOver = new ArrayList<>();
        try {
            DatagramSocket socket = any();
            while (!remember(socket.getLocalPort())) {
                // Kept for now, so that the system does not give the same port again.
                passedOver.add(socket);
                socket = any();
            }
            return socket;
        } finally {
            passedOver.forEach(DatagramSocket::close);
        }
    }

    private static DatagramSocket any() throws IOException {
        return new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** False if it was remembered already. */
    private static boolean remember(int port) {
        synchronized (LATELY) {
            if (!LATELY.add(port)) {
                return false;
            }
            if (LATELY.size() > REMEMBERED) {
                LATELY.remove(LATELY.iterator().next());
            }
            return true;
        }
    }
}
