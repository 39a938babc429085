package io.attest.dte;

import io.attest.line.Brackets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Listening where nothing is expected. */
final class Hearing {

    /** What is recorded is recorded whole up to here. */
    private static final int LONG = 1000;

    /** A modem that does not fall silent is not listened to for ever. */
    private static final int MOST = 1 << 16;

    private final Exchange exchange;

    Hearing(Exchange exchange) {
        this.exchange = exchange;
    }

    String whatever(Patience patience) {
        if (!exchange.hasUnread()) {
            exchange.receive(patience.answer());
        }
        String came = exchange.drain(patience.quiet());
        if (came.isEmpty()) {
            return "nothing";
        }
        return came.length() > LONG ? Difference.shown(came) : Brackets.of(came);
    }

    List<Heard> pieces(Function<String, Duration> silence) {
        List<Heard> pieces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        Duration since = exchange.elapsed();
        while (all.length() < MOST) {
            String came = exchange.take(MOST, silence.apply(all.toString()));
            if (came.isEmpty()) {
                return pieces;
            }
            pieces.add(new Heard(exchange.elapsed().minus(since), came));
            all.append(came);
            since = exchange.elapsed();
        }
        return pieces;
    }
}
