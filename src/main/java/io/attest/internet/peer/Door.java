package io.attest.internet.peer;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** A TCP port of a peer that the modem may go to. */
final class Door implements Loop.Ready {

    private final Peers all;
    private final Peer peer;
    private final String place;
    private final ServerSocketChannel channel;

    Door(Peers all, Peer peer, String place, ServerSocketChannel channel) throws IOException {
        this.all = all;
        this.peer = peer;
        this.place = place;
        this.channel = channel;
        channel.configureBlocking(false);
        all.loop().register(channel, SelectionKey.OP_ACCEPT, this);
        all.announce(channel.getLocalAddress());
    }

    @Override
    public void ready(SelectionKey key) throws IOException {
        accept();
    }

    private void accept() throws IOException {
        for (SocketChannel next = channel.accept(); next != null; next = channel.accept()) {
            try {
                begin(next);
            } catch (IOException gone) {
                all.journal().note("tcp " + place, "could not begin with a connection: " + gone.getMessage());
                next.close();
            }
        }
    }

    private void begin(SocketChannel accepted) throws IOException {
        Connection connection =
                new Connection(all, peer, place, accepted, accepted.getRemoteAddress(), Optional.empty());
        all.begins(connection);
        all.records().connection().add("tcp.at", place);
        peer.begins(connection);
        try {
            connection.accepted();
        } catch (IOException gone) {
            connection.failed(gone);
        }
    }

    /** What the system has for it by now. */
    void look() {
        try {
            accept();
        } catch (IOException broken) {
            failed(broken);
        }
    }

    @Override
    public void failed(Throwable cause) {
        all.sick("tcp " + place + " accepts no connection: " + cause);
    }
}
