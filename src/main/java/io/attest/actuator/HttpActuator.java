package io.attest.actuator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Asks a web service: {@code POST base/verb} with the arguments as a JSON object. 2xx is done, 501 is not offered,
 * anything else failed.
 */
public final class HttpActuator implements Actuator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final Set<String> verbs;

    /**
     * @param base the service, with or without a final slash
     * @param verbs what it is asked for; empty for everything
     */
    public HttpActuator(URI base, Set<String> verbs) {
        this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
        this.verbs = verbs;
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        HttpResponse<String> answer = post(verb, arguments);
        if (answer.statusCode() == 501) {
            throw new NotOffered(name() + " does not offer " + verb);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new ActuationFailed(name() + " answered " + answer.statusCode() + " to " + verb + ": "
                    + answer.body().strip());
        }
        try {
            return answer.body().isBlank() ? Map.of() : JSON.readValue(answer.body(), OBJECT);
        } catch (JsonProcessingException noObject) {
            throw new ActuationFailed(name() + " answered no JSON object to " + verb, noObject);
        }
    }

    private HttpResponse<String> post(String verb, Map<String, Object> arguments) {
        try {
            HttpRequest request = HttpRequest.newBuilder(base.resolve(verb))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new ActuationFailed(
                    name() + " cannot be reached for " + verb + " (" + unreachable + "); is the service running?",
                    unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActuationFailed(name() + " was given up at " + verb, interrupted);
        }
    }

    @Override
    public boolean claims(String verb) {
        return Verbs.ALL.contains(verb) && (verbs.isEmpty() || verbs.contains(verb));
    }

    @Override
    public String name() {
        return "http " + base.getAuthority();
    }
}
