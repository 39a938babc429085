package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Dce;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.verdict.Finding;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A tester in front of a modem in process. */
final class Bedside {

    private Bedside() {}

    /** A tester whose bench has no reset. */
    static Tester tester(Dce modem, String... errata) {
        return tester(modem, Level.STRICT, errata);
    }

    static Tester tester(Dce modem, Level level, String... errata) {
        IdleState idle = new IdleState(Patience.DEFAULT, () -> {
            throw new IllegalStateException("there is no reset here");
        });
        Tester tester = new Tester(
                new PipeLine(modem, "in process"), new Transcript(), Patience.DEFAULT, List.of(errata), level, idle);
        tester.begin();
        return tester;
    }

    /** What the steps find. */
    static Finding finding(ThrowingCallable steps) {
        return Assertions.catchThrowableOfType(Finding.class, steps);
    }

    /** The value of one fact. */
    static String fact(Finding finding, String key) {
        return finding.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(fact -> fact.value())
                .findFirst()
                .orElse("(no such fact)");
    }
}
