package io.attest.actuator;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A power switch with a web interface, through which the modem gets its power: {@code reset} takes it away for a while.
 * Any 2xx is done. Its messages carry no user, no password and no query of a URL.
 */
public final class PowerSwitch implements Actuator {

    /** How long it may take for an answer unless the bench file says otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long the modem is without power unless the bench file says otherwise: capacitors are empty then. */
    public static final Duration PAUSE = Duration.ofSeconds(3);

    /** A modem that was switched off must not stay so because one request was lost. */
    private static final int MOST_ATTEMPTS = 3;

    private final WebService service = new WebService();
    private final List<Press> presses;
    private final Masks masks;
    private final Duration pause;
    private final Duration patience;
    private final Consumer<Duration> waiting;

    /**
     * One request.
     *
     * @param does what it does: off, on or cycle
     * @param headers with whatever the switch needs to know who asks
     */
    public record Press(String does, URI url, String method, String body, Map<String, String> headers) {

        /** @throws IllegalArgumentException if one of the headers cannot be sent */
        public HttpRequest request() {
            HttpRequest.Builder request = HttpRequest.newBuilder(url)
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            headers.forEach(request::setHeader);
            return request.build();
        }

        private String place() {
            return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort())
                    + url.getRawPath();
        }
    }

    /**
     * @param presses what is sent for a reset, with the pause between them
     * @param secrets what no message may show, and what it shows instead
     * @param patience how long each answer may take
     * @param waiting lets a time go by
     */
    public PowerSwitch(
            List<Press> presses,
            Map<String, String> secrets,
            Duration pause,
            Duration patience,
            Consumer<Duration> waiting) {
        this.presses = List.copyOf(presses);
        this.masks = new Masks(secrets);
        this.pause = pause;
        this.patience = patience;
        this.waiting = waiting;
    }

    /** Really waits. */
    public static void pause(Duration time) {
        try {
            new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActuationFailed("the power switch was given up between off and on", interrupted);
        }
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (!claims(verb)) {
            throw new NotOffered(name() + " does not offer " + verb);
        }
        Verbs.check(name(), verb, arguments);
        press(presses.get(0));
        for (Press next : presses.subList(1, presses.size())) {
            waiting.accept(pause);
            insist(next);
        }
        return Map.of();
    }

    private void insist(Press press) {
        List<ActuationFailed> failures = new ArrayList<>();
        while (failures.size() < MOST_ATTEMPTS) {
            try {
                press(press);
                return;
            } catch (ActuationFailed failed) {
                failures.add(failed);
            }
        }
        ActuationFailed last = failures.get(MOST_ATTEMPTS - 1);
        throw new ActuationFailed(last.getMessage() + "; the modem is without power", last);
    }

    private void press(Press press) {
        String what = "reset (" + press.does + ": " + press.method + " " + press.place() + ")";
        try {
            HttpResponse<String> answer = service.ask(press.request(), name(), what, patience);
            if (answer.statusCode() / 100 != 2) {
                throw new ActuationFailed(name() + " answered " + answer.statusCode() + hint(answer.statusCode())
                        + " to " + what + ": " + Reason.of(masks.over(answer.body())));
            }
        } catch (ActuationFailed failed) {
            // The cause may quote what the message does not show.
            throw new ActuationFailed(masks.over(String.valueOf(failed.getMessage())));
        }
    }

    private static String hint(int status) {
        return switch (status) {
            case 401, 403 -> " (are user and password right?)";
            case 301, 302, 303, 307, 308 -> " (a redirect, which is not followed)";
            default -> "";
        };
    }

    /** The header by which HTTP names a user. */
    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean claims(String verb) {
        return verb.equals("reset");
    }

    @Override
    public String name() {
        return "power switch " + presses.get(0).url.getHost()
                + (presses.get(0).url.getPort() < 0
                        ? ""
                        : ":" + presses.get(0).url.getPort());
    }
}
