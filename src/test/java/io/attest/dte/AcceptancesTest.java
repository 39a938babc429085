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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the errata accept beside the canonical form, and that nothing else is accepted. */
final class AcceptancesTest {

    /**
     * Something that came, for a case that rests on these errata.
     *
     * @param errata the erratum that it is about, then those that must stand beside it
     * @param before what came before; a fourth cell, where it matters
     */
    private record Example(List<String> errata, Level level, String canonical, String came, String before) {

        static Example of(String line) {
            String[] cells = line.split(" \\| ", -1);
            List<String> words = List.of(cells[0].split(" "));
            int last = words.size() - 1;
            return new Example(
                    words.subList(0, last),
                    Level.valueOf(words.get(last).toUpperCase(Locale.ROOT)),
                    latin1(cells[1]),
                    latin1(cells[2]),
                    cells.length > 3 ? latin1(cells[3]) : "");
        }

        private static String latin1(String notation) {
            return new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1);
        }

        String erratum() {
            return errata.get(0);
        }

        boolean accepted(Level by, Collection<String> errata) {
            return expectation(by, errata).accepted().matcher(came).matches();
        }

        Expectation expectation(Level by, Collection<String> errata) {
            return new Expectation(before, canonical, "shown", Acceptances.of(errata, by));
        }

        @Override
        public String toString() {
            return String.join(" ", errata) + " " + level + " " + Brackets.of(canonical) + " " + Brackets.of(came) + " "
                    + Brackets.of(before);
        }
    }

    static Stream<Example> examples() throws IOException {
        return read("acceptance-examples.txt");
    }

    static Stream<Example> refusals() throws IOException {
        return read("acceptance-refusals.txt");
    }

    private static Stream<Example> read(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(AcceptancesTest.class.getResourceAsStream(file))) {
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
        assertThat(examples().map(example -> example.erratum() + " " + example.level))
                .containsExactlyElementsOf(rules);
    }

    @Test
    void everyRuleRestsOnAnErratumOfTheManual() {
        assertThat(errata())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Manual.load().erratum(id)).as(id).isPresent());
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsAcceptedByItsErratumAloneAndReportedSo(Example example) {
        assertThat(example.accepted(example.level, example.errata)).isTrue();
        assertThat(example.expectation(example.level, example.errata).acceptances(example.came))
                .containsExactly(new Acceptance(
                        example.erratum(),
                        example.level.name().toLowerCase(Locale.ROOT),
                        "shown",
                        Brackets.of(example.came)));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsRefusedWhereTheCaseDoesNotNameTheErratum(Example example) {
        List<String> others = example.errata.subList(1, example.errata.size());
        assertThat(example.accepted(Level.TOLERANT, others)).isFalse();
        assertThat(example.accepted(Level.STRICT, others)).isFalse();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void whatIsToleratedOnlyIsRefusedStrictly(Example example) {
        assertThat(example.accepted(Level.STRICT, example.errata)).isEqualTo(example.level == Level.STRICT);
        assertThat(example.accepted(Level.TOLERANT, example.errata)).isTrue();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void theRuleItselfIsWhatAcceptsItsExample(Example example) throws IOException {
        int number = examples().map(Example::toString).toList().indexOf(example.toString());
        Acceptances.Rule rule = Acceptances.all().get(number);
        Expectation without = new Expectation(
                example.before,
                example.canonical,
                "shown",
                Acceptances.of(example.errata, example.level).stream()
                        .filter(other -> other != rule)
                        .toList());
        assertThat(without.accepted().matcher(example.came).matches()).isFalse();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("examples")
    void theCanonicalFormStaysAcceptedWhateverRulesApplyAndIsNoAcceptance(Example example) {
        String canonical = example.canonical
                .replace("{code}", "34817")
                .replace("{word}", "w")
                .replace("{int}", "1")
                .replace("{text}", "t")
                .replace("{address}", "198.51.100.7");
        Expectation all = example.expectation(Level.TOLERANT, errata());
        assertThat(all.accepted().matcher(canonical).matches()).isTrue();
        assertThat(all.acceptances(canonical)).isEmpty();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("refusals")
    void whatNoErratumOfTheCaseSaysIsRefused(Example example) {
        assertThat(example.accepted(example.level, example.errata)).isFalse();
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

    @ParameterizedTest
    @CsvSource({
        "E-74, '\r\n#CME ERROR: 35866\r\n', 49156",
        "E-75, '\r\nOK\r\n', 35867",
        "E-214, '\r\n#CME ERROR: 35867\r\n', 37123",
        "E-229, '\r\nNO CARRIER\r\n', 35869"
    })
    void anotherCodeHasTheFramingThatTheCaseAllowsOfErrorsAndNoMore(String erratum, String canonical, int code) {
        String odd = "\r#CME ERROR : " + code + " \r\n";
        Expectation framed = new Expectation(canonical, "refusal", List.of(erratum, "E-08", "E-09"), Level.TOLERANT);
        assertThat(framed.accepted().matcher(odd).matches()).isTrue();
        assertThat(framed.acceptances(odd)).extracting(Acceptance::erratum).contains("E-08", "E-09", erratum);
        assertThat(new Expectation(canonical, "refusal", List.of(erratum), Level.TOLERANT)
                        .accepted()
                        .matcher(odd)
                        .matches())
                .isFalse();
    }

    @Test
    void anAcceptedCallMayFailInEveryWayThatTheManualPrints() {
        List<String> errata = List.of("E-03", "E-07", "E-08", "E-09", "E-71");
        for (String canonical : List.of("#CME ERROR: 37121", "#CME ERROR: 38981", "NO CARRIER")) {
            Expectation expectation = new Expectation("\r\n" + canonical + "\r\n", "failure", errata, Level.STRICT);
            for (String text : List.of(
                    "PPP ERROR",
                    "NO CARRIER",
                    "#CME ERROR: 37120",
                    "#CME ERROR: 37121",
                    "#CME ERROR: 38980",
                    "#CME ERROR: 38981")) {
                assertThat(expectation
                                .accepted()
                                .matcher("\r\n" + text + "\r\n")
                                .matches())
                        .as(canonical + " or " + text)
                        .isTrue();
            }
        }
    }

    @Test
    void whatMayBePutInAtTheEndIsTakenWithTheRest() {
        Expectation expectation =
                new Expectation("\r\nOk_Info_PPP\r\n", "message", List.of("E-01", "E-72"), Level.STRICT);
        String came = "\r\nOK_Info_PPP\r\n" + OK;
        Matcher matcher = expectation.accepted().matcher(came + "\r\n#CME ERROR: 35841\r\n");
        assertThat(matcher.lookingAt()).isTrue();
        assertThat(matcher.end()).isEqualTo(came.length());
        assertThat(expectation.acceptances(came))
                .extracting(Acceptance::erratum)
                .containsExactly("E-01", "E-72");
    }

    @Test
    void aDisplayOfAddressesMayBeginWithALineFeedAndNameThemAsOtherFirmwareDoes() {
        Expectation expectation = new Expectation(
                "MY IP: 213.30.30.30\r\nGateway IP: 213.30.30.1\r\n" + OK,
                "display",
                List.of("E-10", "E-79"),
                Level.TOLERANT);
        String came = "\r\n#MY IP: \"213.30.30.30\"\r\n#PEER IP: \"0.0.0.0\"\r\n#GATEWAY IP: \"213.30.30.1\"\r\n" + OK;
        assertThat(expectation.accepted().matcher(came).matches()).isTrue();
        assertThat(expectation
                        .accepted()
                        .matcher(came.replace("30.1\"", "30.2\""))
                        .matches())
                .isFalse();
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

    @Test
    void theOkBehindAMailMayBeMissingAndNoOther() {
        ScriptedModem modem = ScriptedModem.living().answers("AT#GETMAIL", "\r\nOk_Info_Mail\r\nHello\r\n.\r\n");
        Tester tester = Bedside.tester(modem, "E-01", "E-106");
        tester.issue("AT#GETMAIL");
        tester.answers("Ok_Info_Mail");
        tester.writes("Hello\r\n.\r\n");
        tester.answers("OK");
        modem.diesAt("AT");
        assertThat(Bedside.finding(tester::end)).hasMessageContaining("does not answer");
        tester.issue("AT#SENDMAIL1");
        assertThat(Bedside.finding(() -> tester.answers("OK"))).hasMessageContaining("does not answer");
    }
}
