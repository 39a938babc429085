package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * junit.xml: one test suite for each feature file, for CI systems.
 *
 * <p>JUnit knows no inconclusive: it is an error of that type, so that nothing but a pass looks like one. For the same
 * reason the planned cases of a killed run that never finished are errors of type {@code unfinished}.
 */
public final class JunitXml {

    private static final String NEVER_FINISHED = "(never finished)";

    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The text of junit.xml. */
    public static String of(RunRecord run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitXml(xml).write(run);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the run record does not write as XML; this is a bug of Attest", e);
        }
        return text + "\n";
    }

    private void write(RunRecord run) throws XMLStreamException {
        List<CaseResult> cases = SuiteOrder.of(run);
        List<String> unfinished = Unfinished.of(run);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", Visible.line(run.header().suite()));
        counts(cases, unfinished.size());
        Map<String, List<CaseResult>> byFeature = cases.stream()
                .collect(Collectors.groupingBy(CaseResult::feature, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseResult>> feature : byFeature.entrySet()) {
            suite(run, feature.getKey(), feature.getValue(), List.of());
        }
        if (!unfinished.isEmpty()) {
            suite(run, NEVER_FINISHED, List.of(), unfinished);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(RunRecord run, String name, List<CaseResult> cases, List<String> unfinished)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Visible.line(name));
        counts(cases, unfinished.size());
        xml.writeAttribute("timestamp", run.header().started().toString());
        for (CaseResult result : cases) {
            testcase(result, KnownDeviation.beside(run, result));
        }
        for (String id : unfinished) {
            start(id, name, 0);
            problem("error", "unfinished", "the run ended before this case came to a verdict; resume the run");
            end();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void testcase(CaseResult result, String known) throws XMLStreamException {
        start(result.id() + " " + result.title(), result.feature(), result.wallSeconds());
        String whose = result.attribution() == null
                ? result.verdict().word()
                : result.attribution().word();
        switch (result.verdict()) {
            case PASS -> {}
            case NOT_RUN -> {
                xml.writeCharacters("\n      ");
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", Visible.line(result.message()));
            }
            case FAIL ->
                problem("failure", whose, known.isEmpty() ? result.message() : result.message() + "\n" + known);
            case INCONCLUSIVE -> problem("error", "inconclusive", result.message());
            case ERROR -> problem("error", whose, result.message());
        }
        if (!result.transcript().isEmpty()) {
            xml.writeCharacters("\n      ");
            xml.writeStartElement("system-out");
            xml.writeCharacters(Visible.line(result.transcript()));
            xml.writeEndElement();
        }
        end();
    }

    private void start(String name, String feature, double seconds) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", Visible.line(name));
        xml.writeAttribute("classname", Visible.line(feature));
        xml.writeAttribute("time", time(seconds));
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private void problem(String element, String type, String message) throws XMLStreamException {
        String visible = Visible.of(message);
        xml.writeCharacters("\n      ");
        xml.writeStartElement(element);
        xml.writeAttribute("message", visible.lines().findFirst().orElse("").replace('\t', ' '));
        xml.writeAttribute("type", type);
        xml.writeCharacters(visible);
        xml.writeEndElement();
    }

    private void counts(List<CaseResult> cases, int unfinished) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(cases.size() + unfinished));
        xml.writeAttribute("failures", String.valueOf(count(cases, Verdict.FAIL)));
        xml.writeAttribute(
                "errors",
                String.valueOf(count(cases, Verdict.ERROR) + count(cases, Verdict.INCONCLUSIVE) + unfinished));
        xml.writeAttribute("skipped", String.valueOf(count(cases, Verdict.NOT_RUN)));
        xml.writeAttribute(
                "time",
                time(cases.stream()
                        .mapToDouble(result -> Words.millis(result.wallSeconds()))
                        .sum()));
    }

    private static long count(List<CaseResult> cases, Verdict verdict) {
        return cases.stream().filter(result -> result.verdict() == verdict).count();
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
