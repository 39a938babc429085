package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports for data connections of all hosts, each host's in turn, so that a late comer does not meet the next transfer. */
final class DataPorts {

    private final Map<String, List<DataPort>> ports = new LinkedHashMap<>();

    /** Opens one. */
    InetSocketAddress open(Gates all, Loop loop, String host, int number, InetSocketAddress at) throws IOException {
        ServerSocketChannel door = Loop.door(at);
        door.configureBlocking(false);
        DataPort port = new DataPort(all, host, number, door);
        loop.run(() -> {
            ports.computeIfAbsent(host, none -> new ArrayList<>()).add(port);
            register(loop, door, port);
        });
        return (InetSocketAddress) door.getLocalAddress();
    }

    private static void register(Loop loop, ServerSocketChannel door, DataPort port) {
        try {
            loop.register(door, SelectionKey.OP_ACCEPT, port);
        } catch (IOException closed) {
            throw new IllegalStateException("the data port could not be opened", closed);
        }
    }

    /** One that no transfer uses; it is asked for last the next time. */
    Optional<DataPort> free(String host) {
        List<DataPort> all = ports.getOrDefault(host, List.of());
        Optional<DataPort> found = all.stream().filter(DataPort::isFree).findFirst();
        found.ifPresent(port -> {
            all.remove(port);
            all.add(port);
        });
        return found;
    }
}
