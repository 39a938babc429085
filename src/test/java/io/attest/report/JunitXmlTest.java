package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.StringReader;
import java.util.List;
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
        for (String count : List.of("tests", "failures", "errors", "skipped")) {
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
