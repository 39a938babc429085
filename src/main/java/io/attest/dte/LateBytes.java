package io.attest.dte;

import io.attest.line.Brackets;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bytes that belong to no answer: none may be unread when the host writes again, and none may come after the last step.
 * A whole quiet window is listened to once for each kind of command, not in every case.
 */
final class LateBytes {

    /** A command line without its value: up to the equals sign; of a text entry nothing. */
    private static final Pattern KIND = Pattern.compile("^(AT[^=\\r]*=?|).*$", Pattern.DOTALL);

    /** A kind shows at the beginning, and behind it there may be megabytes. */
    private static final int LONGEST = 64;

    private final Exchange exchange;
    private final IdleState idle;
    private final Account account;
    private final Set<String> kinds = new HashSet<>();
    private String kind = "";
    private boolean untouched;

    LateBytes(Exchange exchange, IdleState idle, Account account) {
        this.exchange = exchange;
        this.idle = idle;
        this.account = account;
    }

    /** @param settled whether the case began without an exchange of its own: what comes first is not its doing */
    void begin(boolean settled) {
        untouched = settled;
    }

    /** The host writes: from here on the case answers for what comes. */
    void touched() {
        untouched = false;
    }

    void written(String text) {
        kind = KIND.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceFirst("$1")
                .toUpperCase(Locale.ROOT);
        kinds.add(kind);
    }

    /** The last command must be refused, and a refusal may be late where an answer is not. */
    void refused() {
        kinds.add(kind + " refused");
    }

    /** Whether the line was listened to after commands of all these kinds, and nothing came late. */
    boolean heardOut() {
        return idle.heardOut(kinds);
    }

    /** A whole quiet window. */
    void listen() {
        exchange.listen(account.quiet());
        none();
        idle.hearOut(kinds);
    }

    /**
     * A quiet window while a connection may be under way, where no further exchange is possible: a whole one for each kind
     * of command there, then only what this line needs.
     */
    void listenUnderWay() {
        Set<String> there =
                kinds.stream().map(command -> command + " under way").collect(Collectors.toSet());
        exchange.listen(idle.heardOut(there) ? idle.chatter().moment() : account.quiet());
        none();
        idle.hearOut(there);
    }

    void none() {
        none("nothing more");
    }

    /** Nothing may be unread. */
    void none(String expected) {
        exchange.receive(Duration.ZERO);
        if (!exchange.hasUnread()) {
            return;
        }
        String surplus = exchange.drain(account.quiet());
        if (untouched) {
            idle.unsettle();
            idle.doubtAll();
            throw Finding.inconclusive(
                    Attribution.IUT,
                    "the modem wrote something before this case began; the case before it is the likely cause",
                    account.facts("nothing before the first command", Layout.folded(Brackets.of(surplus))));
        }
        throw account.surplus(expected, surplus);
    }
}
