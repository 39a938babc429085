package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the name servers one after the other; a silent one twice, and one that has no answer is followed by the next as well. */
final class Resolver {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int ALIASES = 8;

    private final Reactor reactor;
    private final Routes routes;
    private final Supplier<List<String>> servers;
    private int id = 1;

    Resolver(Reactor reactor, Routes routes, Supplier<List<String>> servers) {
        this.reactor = reactor;
        this.routes = routes;
        this.servers = servers;
    }

    /** {@code found} gets an address, or null where nobody knows one. */
    void resolve(String name, Consumer<@Nullable String> found) throws IOException {
        Deque<String> left = new ArrayDeque<>();
        servers.get().forEach(server -> left.addAll(List.of(server, server)));
        if (left.isEmpty() || !Question.legal(name)) {
            found.accept(null);
        } else {
            new Search(name, left, found).ask();
        }
    }

    private final class Search {

        private final DatagramChannel channel;
        private final Deque<String> left;
        private final Consumer<@Nullable String> found;
        private String name;
        private int aliases;
        private Question question = new Question(0, "");
        private Clock.@Nullable Timer timer;

        Search(String name, Deque<String> left, Consumer<@Nullable String> found) throws IOException {
            this.name = name;
            this.left = left;
            this.found = found;
            channel = DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            reactor.watch(channel, SelectionKey.OP_READ, key -> receive());
            reactor.await(1);
        }

        void ask() {
            question = new Question(id++ & 0xFFFF, name);
            InetSocketAddress server = routes.udp(left.getFirst(), 53);
            try {
                if (server != null) {
                    channel.send(ByteBuffer.wrap(question.octets()), server);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            timer = reactor.clock().after(PATIENCE, () -> {
                left.removeFirst();
                next();
            });
        }

        private void receive() throws IOException {
            ByteBuffer octets = ByteBuffer.allocate(4096);
            InetSocketAddress from = (InetSocketAddress) channel.receive(octets);
            if (from == null || left.isEmpty() || !from.equals(routes.udp(left.getFirst(), 53))) {
                return;
            }
            Question.Answer answer = question.answer(octets.flip());
            if (answer == null) {
                return;
            }
            if (timer != null) {
                timer.cancel();
            }
            if (answer.address() != null) {
                over(answer.address());
            } else if (answer.alias() != null && aliases++ < ALIASES && Question.legal(answer.alias())) {
                name = answer.alias();
                ask();
            } else {
                String refused = left.getFirst();
                left.removeIf(refused::equals);
                next();
            }
        }

        private void next() {
            if (left.isEmpty()) {
                over(null);
            } else {
                ask();
            }
        }

        private void over(@Nullable String address) {
            reactor.await(-1);
            Sockets.close(channel);
            found.accept(address);
        }
    }
}
