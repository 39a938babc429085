package io.attest.emulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.attest.actuator.ActuationFailed;
import io.attest.actuator.NotOffered;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The surroundings of an emulated modem behind the actuator contract: {@code POST /verb} with a JSON object. 200 done,
 * 501 not offered, 400 for arguments that are wrong.
 */
public final class ControlPort implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final HttpServer server;
    private final RealTime modem;
    private final BiFunction<String, Map<String, Object>, Map<String, Object>> surroundings;

    /**
     * @param surroundings does a verb; throws {@link NotOffered}, {@link ActuationFailed} or {@link
     *     IllegalArgumentException}
     * @throws IOException if the port is taken
     */
    public ControlPort(
            InetSocketAddress address,
            RealTime modem,
            BiFunction<String, Map<String, Object>, Map<String, Object>> surroundings)
            throws IOException {
        this.modem = modem;
        this.surroundings = surroundings;
        server = HttpServer.create(address, 8);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it listens. */
    public String name() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + port() + "/";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        // The exchange must still be open when a failure is answered.
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, Map.of("error", "POST a JSON object to /<verb>"));
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, Object> arguments = body.length == 0 ? Map.of() : JSON.readValue(body, OBJECT);
            answer(exchange, 200, act(exchange.getRequestURI().getPath().substring(1), arguments));
        } catch (NotOffered not) {
            answer(exchange, 501, Map.of("error", not.getMessage()));
        } catch (IllegalArgumentException | ActuationFailed | JsonProcessingException wrong) {
            answer(exchange, 400, Map.of("error", String.valueOf(wrong.getMessage())));
        }
    }

    private Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (verb.equals("advance-time")) {
            if (!arguments.keySet().equals(java.util.Set.of("seconds"))
                    || !(arguments.get("seconds") instanceof Number seconds)
                    || seconds.doubleValue() < 0) {
                throw new IllegalArgumentException("advance-time takes {\"seconds\": a number from 0}");
            }
            modem.advance(Duration.ofNanos(Math.round(seconds.doubleValue() * 1e9)));
            return Map.of();
        }
        return modem.call(() -> surroundings.apply(verb, arguments));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
