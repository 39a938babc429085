package io.attest.internet.web;

import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The web server that the modem meets, with a thread for each connection. What a case has not given an answer for is not
 * found there.
 */
public final class WebServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 64;

    private final String title;
    private final Loop loop;
    private final Journal journal;
    private final Records records;
    private final FarEnds farEnds;
    private final Stubs stubs = new Stubs();
    private final List<Visit> visits = new ArrayList<>();
    private final Set<SocketAddress> names = new HashSet<>();
    private @Nullable ServerSocket door;
    private Records.@Nullable Connection seen;
    private volatile @Nullable String sick;

    /** @param place the address and port that the modem knows */
    public WebServer(String place, Loop loop, Journal journal, Records records, FarEnds farEnds) {
        title = "http " + place;
        this.loop = loop;
        this.journal = journal;
        this.records = records;
        this.farEnds = farEnds;
    }

    /**
     * Opens it.
     *
     * @param at where it has to be on this machine: an address where the modem has no socket
     */
    public InetSocketAddress open(InetSocketAddress at) throws IOException {
        ServerSocket opened = new ServerSocket();
        door = opened;
        opened.bind(at);
        farEnds.put(opened.getLocalSocketAddress(), new FarEnds.View(0, 0, false, true));
        thread(() -> accept(opened), "web-server");
        return (InetSocketAddress) opened.getLocalSocketAddress();
    }

    private static void thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket at) {
        try {
            while (true) {
                begin(at.accept());
            }
        } catch (IOException closed) {
            if (!at.isClosed()) {
                sick(title + " accepts no connection: " + closed.getMessage());
            }
        }
    }

    private synchronized void begin(Socket socket) throws IOException {
        visits.removeIf(Visit::isOver);
        if (visits.size() >= MOST_CONNECTIONS) {
            note("refuses a connection: there are " + MOST_CONNECTIONS + " already");
            socket.close();
            return;
        }
        try {
            Visit visit = new Visit(this, socket);
            visits.add(visit);
            names.add(visit.modem().name());
            thread(visit, "web-visit");
        } catch (IOException gone) {
            note("could not begin with a connection: " + gone.getMessage());
            socket.close();
        }
    }

    /**
     * Gives an answer for the rest of the case, with status 200.
     *
     * @param path with its query, if it has one
     */
    public void answer(String path, byte[] body) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("'" + path + "' is no path; it begins with /");
        }
        stubs.answer(path, body);
    }

    /** Ends all connections and forgets all answers. A modem that has not noticed an end is still waited for. */
    public synchronized void reset() {
        visits.removeIf(Visit::isOver);
        Set<SocketAddress> still = new HashSet<>();
        visits.forEach(visit -> still.add(visit.modem().name()));
        names.stream().filter(name -> !still.contains(name)).forEach(farEnds::forget);
        visits.forEach(Visit::cut);
        visits.clear();
        names.clear();
        names.addAll(still);
        stubs.reset();
        loop.run(() -> seen = null);
        sick = null;
    }

    /** Why the server itself is broken. */
    public Optional<String> sick() {
        return Optional.ofNullable(sick);
    }

    void heard(Visit visit, Message request) {
        journal.heard(title, request.octets());
        loop.run(() -> {
            if (visit.isOver()) {
                return;
            }
            Records.Connection here = seen == null ? records.connection() : seen;
            seen = here;
            here.add("http.requested", request.first().replaceFirst(" \\S+$", ""));
            here.set("http.body", new String(request.body(), StandardCharsets.ISO_8859_1));
        });
    }

    void said(byte[] octets) {
        journal.said(title, octets);
    }

    void note(String what) {
        journal.note(title, what);
    }

    void sick(String why) {
        sick = why;
    }

    InetSocketAddress server() {
        return stubs.address();
    }

    FarEnds farEnds() {
        return farEnds;
    }

    @Override
    public void close() throws IOException {
        if (door != null) {
            door.close();
        }
        synchronized (this) {
            visits.forEach(Visit::cut);
        }
        stubs.close();
    }
}
