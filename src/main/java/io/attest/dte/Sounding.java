package io.attest.dte;

import io.attest.line.Brackets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a line carries what is put on it. The same plain AT many times has the same answer each time, whatever firmware
 * gives it; where some are lost or damaged the line does it. A modem that answers AT in a way of its own, always the
 * same, or not at all, is none of the line's doing.
 */
final class Sounding {

    /** Together enough to notice a line that loses one octet in a hundred. */
    private static final int TIMES = 30;

    /** So many of them are heard out, to know what the usual answer is. */
    private static final int HEARD_OUT = 3;

    /** No more damage is waited for than this. */
    private static final int ENOUGH = 3;

    private static final Pattern RESULT = Pattern.compile("OK|ERROR|(?<![!-~])[04]\\r");

    /** Any final result code, with what precedes it. */
    private static final Pattern ANSWER =
            Pattern.compile(".*?(?:(?:OK|ERROR)[^\\r\\n]*\\r\\n|(?<![!-~])[04]\\r)", Pattern.DOTALL);

    private final Exchange exchange;
    private final LineSettings settings;
    private final Patience patience;

    Sounding(Exchange exchange, LineSettings settings, Patience patience) {
        this.exchange = exchange;
        this.settings = settings;
        this.patience = patience;
    }

    /** What is wrong with the line; empty where nothing was found. */
    Optional<String> fault() {
        exchange.drain(patience.quiet());
        // An echo is the modem's own, and may have a fault of its own.
        settings.say(exchange, "ATE0");
        exchange.drain(patience.quiet());
        List<String> first = Stream.generate(this::heardOut).limit(HEARD_OUT).toList();
        if (first.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (first.stream().noneMatch(answer -> RESULT.matcher(answer).find())) {
            return first.stream()
                    .filter(Noise::isIn)
                    .findFirst()
                    .map(noise -> "AT is answered by noise (" + shown(noise) + "); is the speed right?");
        }
        String usual = first.get(0).equals(first.get(1)) ? first.get(0) : first.get(2);
        List<String> others = Stream.concat(
                        first.stream(),
                        Stream.generate(() -> answer(usual.length())).limit(TIMES - HEARD_OUT))
                .filter(answer -> !answer.contains(usual))
                .limit(ENOUGH)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("the same AT was answered " + shown(usual) + " and " + shown(others.get(0)));
    }

    /** An answer, however late its end comes. */
    private String heardOut() {
        write();
        Exchange.Wait wait = exchange.await(ANSWER, patience.answer());
        String whole = wait.outcome() == Exchange.Outcome.MATCH ? wait.text() : "";
        return whole + exchange.drain(patience.quiet());
    }

    private void write() {
        exchange.write(IdleState.bytes("AT\r"));
    }

    /** An answer that is complete is not heard out: a damaged one shows by its length, or by what it holds. */
    private String answer(int length) {
        write();
        StringBuilder answer = new StringBuilder();
        while (answer.length() < length && (exchange.hasUnread() || exchange.receive(patience.answer()))) {
            answer.append(exchange.take(length - answer.length(), Duration.ZERO));
        }
        return answer.toString();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : Layout.cut(Brackets.of(text));
    }
}
