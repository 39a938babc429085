package io.attest.dte;

import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Brackets;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the errata accept beside the canonical form, and that nothing else is accepted. */
final class AcceptancesTest {

    /** Something that one rule accepts. */
    private record Example(String erratum, Level level, String canonical, String came) {

        static Example of(String line) {
            String[] cells = line.split(" \\| ");
            String[] rule = cells[0].split(" ");
            return new Example(
                    rule[0], Level.valueOf(rule[1].toUpperCase(Locale.ROOT)), latin1(cells[1]), latin1(cells[2]));
        }

        private static String latin1(String notation) {
            return new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1);
        }

        boolean accepted(Level by, String... errata) {
            return expectation(by, errata).accepted().matcher(came).matches();
        }

        Expectation expectation(Level by, String... errata) {
            return new Expectation(canonical, "shown", List.of(errata), by);
        }

        @Override
        public String toString() {
            return erratum + " " + level + " " + Brackets.of(came);
        }
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(AcceptancesTest.class.getResourceAsStream("acceptance-examples.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines().filter(line -> !line.startsWith("#")).map(Example::of).toList().stream();
        }
    }

    private static List<String> errata() {
        return Acceptances.all().stream()
                .map(Acceptances.Rule::erratum)
                .distinct()
                .toList();
    }

    @Test
    void everyRuleHasAnExample() throws IOException {
        List<String> rules = Acceptances.all().stream()
                .map(rule -> rule.erratum() + " " + rule.level())
                .toList();
        assertThat(examples().map(example -> example.erratum + " " + example.level))
                .containsExactlyElementsOf(rules);
    }

    @Test
    void everyRuleRestsOnAnErratumOfTheManual() {
        assertThat(errata())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Manual.load().erratum(id)).as(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsAcceptedByItsErratumAloneAndReportedSo(Example example) {
        assertThat(example.accepted(example.level, example.erratum)).isTrue();
        assertThat(example.expectation(example.level, example.erratum).acceptances(example.came))
                .containsExactly(new Acceptance(
                        example.erratum,
                        example.level.name().toLowerCase(Locale.ROOT),
                        "shown",
                        Brackets.of(example.came)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsRefusedWhereTheCaseDoesNotNameTheErratum(Example example) {
        assertThat(example.accepted(Level.TOLERANT)).isFalse();
        assertThat(example.accepted(Level.STRICT)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsToleratedOnlyIsRefusedStrictly(Example example) {
        assertThat(example.accepted(Level.STRICT, example.erratum)).isEqualTo(example.level == Level.STRICT);
        assertThat(example.accepted(Level.TOLERANT, example.erratum)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRuleItselfIsWhatAcceptsItsExample(Example example) throws IOException {
        int number = examples().map(Example::toString).toList().indexOf(example.toString());
        Acceptances.Rule rule = Acceptances.all().get(number);
        Expectation without = new Expectation(
                example.canonical,
                "shown",
                Acceptances.of(Set.of(example.erratum), example.level).stream()
                        .filter(other -> other != rule)
                        .toList());
        assertThat(without.accepted().matcher(example.came).matches()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCanonicalFormStaysAcceptedWhateverRulesApplyAndIsNoAcceptance(Example example) {
        String canonical = example.canonical
                .replace("{code}", "34817")
                .replace("{word}", "w")
                .replace("{int}", "1")
                .replace("{text}", "t");
        Expectation all = example.expectation(Level.TOLERANT, errata().toArray(String[]::new));
        assertThat(all.accepted().matcher(canonical).matches()).isTrue();
        assertThat(all.acceptances(canonical)).isEmpty();
    }

    @Test
    void rulesForTheSamePieceAddUp() {
        Expectation expectation =
                new Expectation("\r\n#CME ERROR: 34882\r\n", "refusal", List.of("E-08", "E-22"), Level.STRICT);
        for (String text : List.of("#CME ERROR: 34882", "#CME ERROR : 34882", "#CME ERROR: 36929", "ERROR")) {
            assertThat(expectation.accepted().matcher("\r\n" + text + "\r\n").matches())
                    .as(text)
                    .isTrue();
        }
        assertThat(expectation.accepted().matcher("\r\n#CME ERROR: 34817\r\n").matches())
                .isFalse();
    }

    @Test
    void rulesForPiecesSideBySideApplyTogetherAndAreAllReported() {
        Expectation expectation =
                new Expectation("\r\n#CME ERROR: 34882\r\n", "refusal", List.of("E-08", "E-09"), Level.STRICT);
        assertThat(expectation.acceptances("\r#CME ERROR : 34882 \r\n"))
                .extracting(Acceptance::erratum)
                .containsExactly("E-08", "E-09");
    }

    @Test
    void aPieceMayHoldSmallerOnes() {
        Expectation expectation =
                new Expectation("#SUBJ1: \"a\"\r\n", "report", List.of("E-17", "E-98"), Level.TOLERANT);
        for (String text : List.of("#subj1: \"a\"", "#SUBJ1=a", "#SUBJ1: \"a\"")) {
            assertThat(expectation.accepted().matcher(text + "\r\n").matches())
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void linesInAnyOrderKeepWhatElseIsAcceptedOfEach() {
        Expectation expectation = new Expectation(
                "#UDPSERV: \"\"\r\n#UDPPORT: 0\r\n", "report", List.of("E-19", "E-190"), Level.TOLERANT);
        assertThat(expectation
                        .accepted()
                        .matcher("#UDPPORT: 0\r\n#UDPSERV: \" \"\r\n")
                        .matches())
                .isTrue();
        assertThat(expectation
                        .accepted()
                        .matcher("#UDPPORT: 0\r\n#UDPPORT: 0\r\n")
                        .matches())
                .isFalse();
    }

    @Test
    void anAcceptedAnswerIsNotedByTheTesterWithItsErratum() {
        ScriptedModem modem = ScriptedModem.living().answers("AT#X?", "\r\n#X: 1\r\n" + OK);
        Tester tester = Bedside.tester(modem, "E-10", "E-19");
        tester.issue("AT#X?");
        tester.reportsAndAnswersOk("#X: 1");
        assertThat(tester.acceptances())
                .containsExactly(
                        new Acceptance("E-10", "strict", "#X: 1 | OK", "[CR][LF]#X: 1[CR][LF][CR][LF]OK[CR][LF]"));
    }
}
