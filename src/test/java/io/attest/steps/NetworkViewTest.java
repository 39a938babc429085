package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network has seen, compared with what it should have seen since the case began. */
final class NetworkViewTest {

    private final NetworkView view = new NetworkView();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-     | nothing            | true",
                "1     | nothing            | false",
                "1     | 1                  | true",
                "1 2 1 | 1, 2,1             | true",
                "1 2   | 2,1                | false",
                "1 2   | 1                  | false",
                "1     | 1,2                | false",
                "1 1   | 2 to 3 times 1     | true",
                "1 1 1 | 2 to 3 times 1     | true",
                "1     | 2 to 3 times 1     | false",
                "1 1 2 | 2 to 3 times 1     | false",
                "1 2   | 1,{word}           | true",
                "1     | {word}             | true",
                "-     | {word}             | false",
                "1 2   | {word}             | false",
                "-     | 0 to 3 times 1     | true",
                "-     | 1                  | false"
            })
    void aListIsComparedInOrderOrCounted(String seen, String values, boolean same) {
        assertThat(finding(calls(seen == null ? new String[0] : seen.split(" ")), "calls.number", values) == null)
                .isEqualTo(same);
    }

    @Test
    void whatWasSeenBeforeTheCaseDoesNotCount() {
        view.begin(calls("1", "2"));
        assertThat(finding(calls("1", "2", "3"), "calls.number", "3")).isNull();
        assertThat(finding(calls("1", "2"), "calls.number", "nothing")).isNull();
    }

    @Test
    void aResetEmptiesWhatWasSeen() {
        view.begin(calls("1", "2"));
        view.reset();
        assertThat(finding(calls("3", "4"), "calls.number", "3,4")).isNull();
    }

    @Test
    void numbersAndMissingFieldsAndListsAreComparedAsTexts() {
        Map<String, Object> seen = Map.of("pdp", List.of(Map.of("cid", 1, "username", "")));
        assertThat(finding(seen, "pdp.cid", "1")).isNull();
        assertThat(finding(seen, "pdp.username", "")).isNull();
        assertThat(finding(seen, "ppp.role", "nothing")).isNull();
        assertThat(finding(seen, "pdp.apn", "a")).isNotNull();
    }

    @Test
    void aMismatchTellsWhatTheNetworkSaw() {
        Finding finding = finding(calls("0860000000", "1"), "calls.number", "2 to 3 times 0860000000");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding).hasMessage("""
                        the network saw something else
                          issued     AT#CONNECTIONSTART[CR]
                          expected   calls.number: 2 to 3 times 0860000000
                          came       0860000000, 1""");
    }

    @Test
    void aPathWithoutAFieldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.expect(Map.of(), "calls", "1", "AT"))
                .withMessageContaining("calls.number");
    }

    private Finding finding(Map<String, Object> seen, String path, String values) {
        return catchThrowableOfType(
                Finding.class, () -> view.expect(view.since(seen), path, values, "AT#CONNECTIONSTART[CR]"));
    }

    private static Map<String, Object> calls(String... numbers) {
        return Map.of(
                "calls",
                Stream.of(numbers).map(number -> Map.of("number", number)).toList());
    }
}
