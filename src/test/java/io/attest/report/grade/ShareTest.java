package io.attest.report.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, not known, false",
        "0, 130, 0 %, false",
        "615, 615, 100 %, true",
        "999, 1000, 99.9 %, true",
        "99999, 100000, 99.9 %, true",
        "1, 100000, 0.1 %, false",
        "989, 1000, 98.9 %, false",
        "98999, 100000, 99 %, false",
        "99, 100, 99 %, true"
    })
    void neverRoundedToAllOrNoneNorToAnAim(long part, long of, String text, boolean met) {
        Share share = new Share(part, of);

        assertThat(share.text()).isEqualTo(text);
        assertThat(share.isAtLeast(99)).isEqualTo(met);
    }
}
