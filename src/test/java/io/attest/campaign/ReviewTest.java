package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.Lacking;
import io.attest.bench.LineFile;
import io.attest.ics.Ics;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ReviewTest {

    @Test
    void theReferenceModemHasAllThatIsClaimed() {
        assertThat(review(() -> Benches.open(BenchFile.of("reference", new LineFile.Reference(null, null)))))
                .isEmpty();
    }

    @Test
    void aModemThatLacksCommandsIsFoundOut() {
        assertThat(review(() -> Lacking.bench(Pattern.compile("#(SMTP|TCP)"))))
                .containsExactly(
                        "claims smtp, but AT#SMTPPORT? is answered ERROR",
                        "claims tcp, but AT#TCPPORT=1 is answered ERROR");
    }

    @Test
    void aModemThatCannotBeAskedIsSaidToBe() {
        assertThat(review(() -> Lacking.bench(Pattern.compile("."))))
                .containsExactly("what the modem has could not be looked at: it did not answer");
    }

    private static List<String> review(Supplier<Bench> bench) {
        try (Lab lab = new Lab(1, bench)) {
            return Review.of(Ics.EVERYTHING, lab);
        }
    }
}
