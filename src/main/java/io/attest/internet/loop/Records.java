package io.attest.internet.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a case is told of the Internet side: values by path, connection by connection. The loop's thread. */
public final class Records {

    /** A modem may say a thing often; more than this says nothing new. */
    private static final int MOST_VALUES = 10_000;

    /** What happened on one connection. */
    public static final class Connection {

        private final Map<String, List<String>> values = new LinkedHashMap<>();

        public void add(String path, String value) {
            List<String> list = values.computeIfAbsent(path, none -> new ArrayList<>());
            if (list.size() < MOST_VALUES) {
                list.add(value);
            }
        }

        /** Only the last one counts. */
        public void set(String path, String value) {
            values.remove(path);
            add(path, value);
        }

        /** Takes back the last value in favour of one that says more. */
        public void replaceLast(String path, String value) {
            List<String> list = values.getOrDefault(path, List.of());
            if (list.isEmpty()) {
                add(path, value);
            } else {
                list.set(list.size() - 1, value);
            }
        }
    }

    private final List<Connection> connections = new ArrayList<>();

    public Connection connection() {
        Connection connection = new Connection();
        if (connections.size() < MOST_VALUES) {
            connections.add(connection);
        }
        return connection;
    }

    public List<String> of(String path) {
        return connections.stream()
                .flatMap(connection -> connection.values.getOrDefault(path, List.of()).stream())
                .toList();
    }

    public void clear() {
        connections.clear();
    }
}
