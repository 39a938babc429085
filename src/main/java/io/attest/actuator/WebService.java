package io.attest.actuator;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks a web service once, in bounded time and memory. Redirects are not followed: who is asked stands in the bench file. */
final class WebService {

    /** How much of an answer is read, in bytes. */
    private static final int MOST_READ = 1 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * Sends a request.
     *
     * @param who how a message names the service
     * @param what how it names what was asked for
     * @param patience how long it may take for its whole answer
     * @throws ActuationFailed if no answer comes in time
     */
    HttpResponse<String> ask(HttpRequest request, String who, String what, Duration patience) {
        // A time-out of the request itself would end with the headers; a body may never end.
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, head -> new Beginning());
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            throw new ActuationFailed(
                    who + " was not done with " + what + " after " + patience.toMillis() / 1000.0 + " s", silent);
        } catch (ExecutionException unreachable) {
            throw new ActuationFailed(
                    who + " cannot be reached for " + what + " (" + unreachable.getCause()
                            + "); is the service running?",
                    unreachable.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActuationFailed(who + " was given up at " + what, interrupted);
        } finally {
            answer.cancel(true);
        }
    }

    /** The beginning of a body; an endless one is let go of. */
    private static final class Beginning implements BodySubscriber<String> {

        private final CompletableFuture<String> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<String> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription started) {
            subscription = started;
            started.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> some) {
            for (ByteBuffer part : some) {
                byte[] bytes = new byte[Math.min(part.remaining(), MOST_READ - read.size())];
                part.get(bytes);
                read.writeBytes(bytes);
            }
            if (read.size() == MOST_READ && subscription != null) {
                subscription.cancel();
                onComplete();
            }
        }

        @Override
        public void onError(Throwable cutOff) {
            whole.completeExceptionally(cutOff);
        }

        @Override
        public void onComplete() {
            whole.complete(read.toString(StandardCharsets.UTF_8));
        }
    }
}
