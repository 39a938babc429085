package io.attest.stranger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** The verbs of the actuator contract: {@code POST /verb} with an object of JSON. */
final class Control implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Reactor reactor;
    private final Verbs verbs;

    Control(Reactor reactor, Verbs verbs, int number) throws IOException {
        this.reactor = reactor;
        this.verbs = verbs;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    int number() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String verb = exchange.getRequestURI().getPath().substring(1);
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, Map.of("error", "only POST"));
            } else if (!Verbs.known(verb)) {
                answer(exchange, 501, Map.of("error", "no verb " + verb));
            } else {
                act(exchange, verb, body);
            }
        }
    }

    private void act(HttpExchange exchange, String verb, byte[] body) throws IOException {
        try {
            JsonNode arguments = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            answer(exchange, 200, reactor.ask(() -> verbs.act(verb, arguments)));
        } catch (JsonProcessingException malformed) {
            answer(exchange, 400, Map.of("error", "no JSON: " + malformed.getOriginalMessage()));
        } catch (ExecutionException refused) {
            answer(exchange, 400, Map.of("error", String.valueOf(refused.getCause())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> fields) throws IOException {
        byte[] body = JSON.writeValueAsBytes(fields);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
