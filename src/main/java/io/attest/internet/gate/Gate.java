package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.function.Supplier;

/** The door of one server: where the modem's connections for one address and port arrive. */
final class Gate implements Loop.Ready {

    /** Connections of all gates at once. */
    private static final int MOST_CONNECTIONS = 64;

    private final Gates all;
    private final Protocol protocol;
    private final Faults faults;
    private final String place;
    private final Supplier<InetSocketAddress> server;
    private final ServerSocketChannel door;

    /** @param place the address and port that the modem knows */
    Gate(
            Gates all,
            Protocol protocol,
            Faults faults,
            String place,
            Supplier<InetSocketAddress> server,
            ServerSocketChannel door) {
        this.all = all;
        this.protocol = protocol;
        this.faults = faults;
        this.place = place;
        this.server = server;
        this.door = door;
    }

    @Override
    public void ready(SelectionKey key) throws IOException {
        for (SocketChannel next = door.accept(); next != null; next = door.accept()) {
            try {
                begin(next);
            } catch (IOException gone) {
                note("could not begin with a connection: " + gone.getMessage());
                next.close();
            }
        }
    }

    private void begin(SocketChannel channel) throws IOException {
        if (all.conversations().size() >= MOST_CONNECTIONS) {
            throw new IOException("there are " + MOST_CONNECTIONS + " already");
        }
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        Conversation conversation = new Conversation(this, channel);
        all.conversations().add(conversation);
        try {
            conversation.begin(channel);
        } catch (IOException lost) {
            conversation.failed(lost);
        }
    }

    @Override
    public void failed(Throwable cause) {
        all.broken(name() + " accepts no connection: " + cause);
        try {
            door.close();
        } catch (IOException closed) {
            note("is closed");
        }
    }

    void wasReset(SocketAddress modem) {
        all.wasReset(modem);
    }

    void over(Conversation conversation) {
        all.over(conversation);
    }

    Protocol protocol() {
        return protocol;
    }

    Faults faults() {
        return faults;
    }

    Records.Connection seen() {
        Records.Connection seen = all.records().connection();
        seen.add(protocol.key() + ".at", place);
        return seen;
    }

    InetSocketAddress server() {
        return server.get();
    }

    FarEnds farEnds() {
        return all.farEnds();
    }

    Loop loop() {
        return all.loop();
    }

    /** A port for data connections with the host of this gate. */
    Optional<DataPort> dataPort() {
        return all.dataPorts().free(place.substring(0, place.indexOf(':')));
    }

    /** Where a port of the modem is reached. Not the loop's thread. */
    Optional<InetSocketAddress> modemAt(int port) {
        return all.modemAt(port);
    }

    /** For reading; nobody leaves anything in it. */
    ByteBuffer buffer() {
        return all.buffer();
    }

    void sick(String why) {
        all.sick(name() + ": " + why);
    }

    void note(String what) {
        all.journal().note(name(), what);
    }

    void heard(byte[] octets) {
        all.journal().heard(name(), octets);
    }

    void said(byte[] octets) {
        all.journal().said(name(), octets);
    }

    void heardText(byte[] beginning, long octets) {
        all.journal().passed(name(), "<", beginning, octets);
    }

    void saidText(byte[] beginning, long octets) {
        all.journal().passed(name(), ">", beginning, octets);
    }

    /** A file went by on a data connection, or its beginning. */
    void data(String direction, byte[] beginning, long octets) {
        all.journal().passed(name() + " data", direction, beginning, octets);
    }

    private String name() {
        return protocol.key() + " " + place;
    }
}
