package io.attest.stranger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** AT#PING: requests PINGDELAY seconds apart, and as long each may take for its reply, which counts at the very end of it. */
final class Pinging implements Service {

    private final Services services;
    private final String remote;
    private final Duration delay;
    private int left;
    private boolean answered;
    private Clock.@Nullable Timer reply;
    private Clock.@Nullable Timer next;

    Pinging(Services services, String remote, int number, int seconds) {
        this.services = services;
        this.remote = remote;
        this.left = number;
        this.delay = Duration.ofSeconds(seconds);
    }

    void to(String address) {
        services.traffic();
        left--;
        Clock clock = services.reactor().clock();
        Integer time = services.routes().ping(address);
        reply = time != null && time <= delay.toMillis()
                ? clock.after(
                        Duration.ofMillis(time),
                        () -> tell(address, "\"" + remote + "\" is alive : time = " + time + " ms"))
                : clock.after(delay, () -> tell(address, "NO answer from \"" + remote + "\""));
        if (left > 0 && !services.odd()) {
            next = clock.after(delay, () -> to(address));
        }
    }

    private void tell(String address, String words) {
        services.traffic();
        services.tell(words);
        answered |= words.startsWith("\"");
        if (left > 0 && services.odd()) {
            next = services.reactor().clock().after(delay, () -> to(address));
        } else if (left == 0 && !answered && services.odd()) {
            services.failed(Codes.NO_REPLY);
        } else if (left == 0) {
            services.done();
        }
    }

    @Override
    public void close() {
        if (reply != null) {
            reply.cancel();
        }
        if (next != null) {
            next.cancel();
        }
    }
}
