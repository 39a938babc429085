package io.attest.actuator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebService service = new WebService();
    private final URI base;
    private final Set<String> verbs;
    private final Duration patience;

    /**
     * @param base the service, with or without a final slash
     * @param verbs what it is asked for; empty for everything
     * @param patience how long it may take for its whole answer
     */
    public HttpActuator(URI base, Set<String> verbs, Duration patience) {
        this.patience = patience;
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
            throw new ActuationRefused(
                    name() + " answered " + answer.statusCode() + " to " + verb + ": " + Reason.of(answer.body()));
        }
        return Answer.of(answer.body(), name() + " answered no JSON object to " + verb);
    }

    private HttpResponse<String> post(String verb, Map<String, Object> arguments) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(verb))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(verb, arguments)))
                .build();
        return service.ask(request, name(), verb, patience);
    }

    private static String json(String verb, Map<String, Object> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException noJson) {
            throw new ActuationFailed("the arguments of " + verb + " are no JSON", noJson);
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
