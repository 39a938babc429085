package io.attest.dte;

import io.attest.line.Brackets;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mail that AT#GETMAIL delivers, from the message that says so to the sequence that ends it. It may be long: what is
 * taken has a limit and a time of its own, so that a modem that never ends is cut off.
 */
final class MailFromModem {

    /** For a header, and for more than there should be. */
    private static final int ROOM = 64 << 10;

    private static final Duration LEAST_SILENCE = Duration.ofSeconds(10);

    /** In octets a second; a line at 1200 bit/s is faster. */
    private static final int SLOWEST = 100;

    private final Exchange exchange;
    private final Account account;
    private final Duration silence;

    /** @param answer the bench's patience for an answer */
    MailFromModem(Exchange exchange, Account account, Duration answer) {
        this.exchange = exchange;
        this.account = account;
        this.silence = answer.compareTo(LEAST_SILENCE) < 0 ? LEAST_SILENCE : answer;
    }

    void expect(ExpectedMail mail) {
        int most = mail.length() + ROOM;
        Duration longest = silence.plus(Duration.ofSeconds(most / SLOWEST));
        Optional<String> came = exchange.takeThrough(MailService.END, most, silence, longest);
        if (came.isEmpty()) {
            throw unended(most);
        }
        String whole = came.get().substring(0, came.get().length() - MailService.END.length());
        ExpectedMail.Parts parts = mail.parts(whole);
        if (!mail.isBody(parts.body())) {
            throw differs(
                    mail.cutOff()
                            ? "the modem delivers what is no beginning of the mail"
                            : "the modem delivers another body",
                    Difference.facts(mail.body().orElse(""), parts.body()));
        }
        for (String text : mail.before().orElse(List.of())) {
            if (!parts.header().contains(text)) {
                throw differs(
                        "what precedes the body is not what the manual says",
                        List.of(
                                Fact.of("expected", Brackets.of(text)),
                                Fact.of("came", Difference.shown(parts.header()))));
            }
        }
    }

    private Finding unended(int most) {
        String came = exchange.drain(Duration.ZERO);
        return differs(
                came.length() < most ? "the modem does not end the mail" : "the modem delivers more than there is",
                List.of(
                        Fact.of("expected", "a mail and " + Brackets.of(MailService.END)),
                        Fact.of("came", Difference.shown(came))));
    }

    private Finding differs(String headline, List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        all.add(account.issued());
        all.addAll(facts);
        return Finding.fail(headline, all);
    }
}
