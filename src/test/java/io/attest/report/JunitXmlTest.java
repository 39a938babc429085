package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitXmlTest {

    @Test
    void everyVerdictHasItsElement() {
        Document xml = parse(Runs.of(
                Runs.pass("R-2-014"),
                Runs.fail("R-2-015", "first line\n  came  OK"),
                Runs.error("R-2-016", "broken"),
                Runs.inconclusive("R-2-017", "no server"),
                Runs.notRun("R-2-018", "no incoming call")));

        assertThat(all(xml, "testcase").get(0).getAttribute("name")).isEqualTo("R-2-014 title of R-2-014");
        Element failure = all(xml, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("first line");
        assertThat(failure.getTextContent()).isEqualTo("first line\n  came  OK");
        assertThat(all(xml, "error"))
                .extracting(error -> error.getAttribute("type"))
                .containsExactly("test system", "inconclusive");
        assertThat(all(xml, "skipped").get(0).getAttribute("message")).isEqualTo("no incoming call");
    }

    @Test
    void aSuiteStandsForAFeatureFileAndTheCountsAddUp() {
        Document xml = parse(Runs.campaign());

        List<Element> suites = all(xml, "testsuite");
        assertThat(suites).hasSizeGreaterThan(5);
        for (String count : List.of("tests", "failures", "errors")) {
            int sum = suites.stream()
                    .mapToInt(suite -> Integer.parseInt(suite.getAttribute(count)))
                    .sum();
            assertThat(xml.getDocumentElement().getAttribute(count)).as(count).isEqualTo(String.valueOf(sum));
        }
        for (Element suite : suites) {
            assertThat(suite.getAttribute("tests")).isEqualTo(size(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(size(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(size(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(size(suite, "skipped"));
        }
    }

    /** The schema of Jenkins, in which those of Surefire and of Ant lie but for the time of a suite. */
    @Test
    void itHasNoElementOrAttributeThatSomeReaderDoesNotKnow() {
        Document xml = parse(Runs.killed(
                List.of("R-2-014", "R-2-015", "R-2-016", "R-2-017", "R-2-018", "R-2-019"),
                Runs.pass("R-2-014"),
                Runs.fail("R-2-015", "no"),
                Runs.error("R-2-016", "broken"),
                Runs.inconclusive("R-2-017", "no server"),
                Runs.notRun("R-2-018", "no incoming call")));

        Map<String, Set<String>> known = Map.of(
                "testsuites", Set.of("name", "tests", "failures", "errors", "time"),
                "testsuite", Set.of("name", "tests", "failures", "errors", "skipped", "time", "timestamp"),
                "properties", Set.of(),
                "property", Set.of("name", "value"),
                "testcase", Set.of("name", "classname", "time"),
                "failure", Set.of("message", "type"),
                "error", Set.of("message", "type"),
                "skipped", Set.of("message"),
                "system-out", Set.of());
        for (Element element : all(xml, "*")) {
            assertThat(known).containsKey(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(known.get(element.getTagName()))
                        .contains(element.getAttributes().item(i).getNodeName());
            }
        }
        for (Element result : all(xml, "testcase")) {
            assertThat(list(result.getElementsByTagName("*")).stream()
                            .map(Element::getTagName)
                            .toList())
                    .isIn(
                            List.of("system-out"),
                            List.of("failure", "system-out"),
                            List.of("error", "system-out"),
                            List.of("error"),
                            List.of("skipped"));
            assertThat(result.getAttribute("time")).matches("\\d+\\.\\d{3}");
        }
        assertThat(all(xml, "testsuite").get(0).getAttribute("timestamp")).isEqualTo("2026-11-22T20:15:00");
        assertThat(all(xml, "testcase").get(0).getAttribute("classname")).isEqualTo("features.chapter-2.some");
    }

    @Test
    void theTranscriptIsOfferedBesideTheCaseUnlessItLiesElsewhere() {
        assertThat(all(parse(Runs.of(Runs.fail("R-2-015", "no"))), "system-out")
                        .get(0)
                        .getTextContent())
                .isEqualTo("[[ATTACHMENT|transcripts/R-2-015.txt]]");
        assertThat(all(parse(Runs.of(Runs.fail("../../R-2-015", "no"))), "system-out"))
                .isEmpty();
    }

    @Test
    void aMessageOfAnyLengthLeavesItSmall() {
        String text = JunitXml.of(Runs.of(Runs.fail("R-2-015", "x".repeat(200_000))));

        assertThat(text).hasSizeLessThan(8_000).contains("196000 more characters in report.json");
    }

    @Test
    void aRunThatIsIncompleteOrSaysNothingIsAnErrorAlthoughNoCaseIs() {
        assertThat(all(parse(Runs.of(Runs.pass("R-2-014"))), "error")).isEmpty();
        for (RunRecord run : List.of(
                Runs.killed(List.of("R-2-014"), Runs.pass("R-2-014")),
                Runs.of(Runs.notRun("R-2-014", "no incoming call")))) {
            Document xml = parse(run);
            assertThat(all(xml, "error")).hasSize(1);
            assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("1");
        }
    }

    @Test
    void hostileOutputLeavesItWellFormed() {
        Document xml = parse(Runs.of(Runs.titled(Runs.fail("R-5-010", Runs.HOSTILE), Runs.HOSTILE)));

        assertThat(all(xml, "failure").get(0).getTextContent())
                .contains("<script>alert(1)</script> & ]]>")
                .contains("[ESC][2J[ESC][31m[NUL][ETX][0x7F][0x9B][CR]")
                .contains("[U+202E]gnp.exe[U+202C] [U+D800] [U+FFFE]");
    }

    @Test
    void everyCharacterThereIsLeavesItWellFormed() {
        StringBuilder message = new StringBuilder();
        IntStream.rangeClosed(0, 0xFFFF).forEach(c -> message.append((char) c));

        Document xml = parse(Runs.of(Runs.fail("R-5-010", message.toString())));

        assertThat(all(xml, "failure")).hasSize(1);
    }

    @Test
    void theCasesThatAKilledRunNeverFinishedAreErrors() {
        Document xml = parse(Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014")));

        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("2");
        assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("1");
        assertThat(all(xml, "error").get(0).getAttribute("type")).isEqualTo("unfinished");
    }

    private static Document parse(RunRecord run) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(JunitXml.of(run))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static List<Element> all(Document xml, String name) {
        return list(xml.getElementsByTagName(name));
    }

    private static String size(Element parent, String name) {
        return String.valueOf(parent.getElementsByTagName(name).getLength());
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
