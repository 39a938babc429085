package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A port for data connections, which one transfer at a time uses; nobody else gets in. */
final class DataPort implements Loop.Ready {

    private final Gates all;
    private final String host;
    private final int number;
    private final ServerSocketChannel door;
    private @Nullable Transfer user;

    /** @param host the address, with the port of this number, that the modem knows */
    DataPort(Gates all, String host, int number, ServerSocketChannel door) {
        this.all = all;
        this.host = host;
        this.number = number;
        this.door = door;
    }

    String host() {
        return host;
    }

    int number() {
        return number;
    }

    boolean isFree() {
        return user == null;
    }

    void belongsTo(Transfer transfer) {
        user = transfer;
    }

    void isOver(Transfer transfer) {
        if (user == transfer) {
            user = null;
        }
    }

    @Override
    public void ready(SelectionKey key) throws IOException {
        for (SocketChannel next = door.accept(); next != null; next = door.accept()) {
            if (user == null || !user.takes(next)) {
                all.journal().note("ftp " + host + ':' + number, "nobody awaits a connection there");
                next.close();
            }
        }
    }

    @Override
    public void failed(Throwable cause) {
        all.broken("the data port " + host + ':' + number + " accepts no connection: " + cause);
    }
}
