package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * junit.xml: one test suite for each feature file, for CI systems. Its elements and attributes are those that Jenkins,
 * GitLab and Surefire all know, in the order that Surefire wants.
 *
 * <p>JUnit knows no inconclusive: it is an error of that type, so that nothing but a pass looks like one. For the same
 * reason the planned cases of a killed run that never finished are errors of type {@code unfinished}, and a run of which
 * no case tells that it is incomplete or says nothing of the modem has an error of its own.
 */
public final class JunitXml {

    private static final String NEVER_FINISHED = "(never finished)";
    private static final String THE_RUN = "(the run)";

    /** GitLab takes no file over 30 MB: 5,000 failures of so many characters still fit. */
    private static final int MESSAGE = 4_000;

    private static final int LINE = 500;

    /** In UTC and to the second, as every reader takes it. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

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
        List<CaseResult> cases = run.inOrder();
        List<String> unfinished = Unfinished.of(run);
        boolean silent = Outcome.isToldByNoCase(run);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", Visible.line(run.header().suite()));
        counts(cases, unfinished.size() + (silent ? 1 : 0));
        Map<String, List<CaseResult>> byFeature = cases.stream()
                .collect(Collectors.groupingBy(CaseResult::feature, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseResult>> feature : byFeature.entrySet()) {
            start(run, feature.getKey(), feature.getValue(), 0);
            for (CaseResult result : feature.getValue()) {
                testcase(result, KnownDeviation.beside(run, result));
            }
            end("  ");
        }
        if (!unfinished.isEmpty()) {
            start(run, NEVER_FINISHED, List.of(), unfinished.size());
            for (String id : unfinished) {
                lone(
                        id,
                        NEVER_FINISHED,
                        "unfinished",
                        "the run ended before this case came to a verdict; resume the run");
            }
            end("  ");
        }
        if (silent) {
            start(run, THE_RUN, List.of(), 1);
            lone("The run as a whole", THE_RUN, Outcome.of(run).word(), Outcome.because(run));
            end("  ");
        }
        end("");
        xml.writeEndDocument();
    }

    private void start(RunRecord run, String name, List<CaseResult> cases, int more) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Visible.line(name));
        counts(cases, more);
        xml.writeAttribute("skipped", String.valueOf(count(cases, Verdict.NOT_RUN)));
        xml.writeAttribute("timestamp", TIMESTAMP.format(run.header().started()));
        xml.writeCharacters("\n    ");
        xml.writeStartElement("properties");
        property("outcome", Outcome.of(run).word());
        property("modem", String.join(", ", run.header().modem()));
        property("bench", run.header().bench());
        property("acceptance", run.header().acceptance());
        property("seed", String.valueOf(run.header().seed()));
        end("    ");
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", Visible.line(value));
    }

    private void testcase(CaseResult result, String known) throws XMLStreamException {
        start(result.id() + " " + result.title(), classname(result.feature()), result.wallSeconds());
        String whose = result.attribution() == null
                ? result.verdict().word()
                : result.attribution().word();
        switch (result.verdict()) {
            case PASS -> {}
            case NOT_RUN -> problem("skipped", "", result.message());
            case FAIL -> problem("failure", whose, result.message(), known);
            case INCONCLUSIVE -> problem("error", "inconclusive", result.message());
            case ERROR -> problem("error", whose, result.message());
        }
        if (TranscriptFile.of(result.transcript()).isPresent()) {
            // GitLab and Jenkins offer what is named so beside the case.
            xml.writeCharacters("\n      ");
            xml.writeStartElement("system-out");
            xml.writeCharacters("[[ATTACHMENT|" + result.transcript() + "]]");
            xml.writeEndElement();
        }
        end("    ");
    }

    /** An error that belongs to no result. */
    private void lone(String name, String classname, String type, String message) throws XMLStreamException {
        start(name, classname, 0);
        problem("error", type, message);
        end("    ");
    }

    /** The folders and the file with points between, so that Jenkins makes a package and a class of them. */
    private static String classname(String feature) {
        return feature.replaceFirst("\\.feature$", "").replace('/', '.');
    }

    private void start(String name, String classname, double seconds) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", Visible.line(name));
        xml.writeAttribute("classname", Visible.line(classname));
        xml.writeAttribute("time", time(seconds));
    }

    private void end(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
        xml.writeEndElement();
    }

    /** The first line as the message, for those that show only that, and all of it as text, for those that show only that. */
    private void problem(String element, String type, String message) throws XMLStreamException {
        problem(element, type, message, "");
    }

    /** @param known what is known of it before, said at the end of both */
    private void problem(String element, String type, String message, String known) throws XMLStreamException {
        String visible = Visible.of(message);
        xml.writeCharacters("\n      ");
        xml.writeStartElement(element);
        String first = visible.lines().findFirst().orElse("");
        xml.writeAttribute("message", cut(Visible.line(first), LINE, "") + (known.isEmpty() ? "" : "; " + known));
        if (!type.isEmpty()) {
            xml.writeAttribute("type", type);
        }
        xml.writeCharacters(cut(visible, MESSAGE, " in report.json") + (known.isEmpty() ? "" : "\n" + known));
        xml.writeEndElement();
    }

    private static String cut(String text, int most, String where) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end) + " ... " + Words.count(text.length() - end, "more character") + where;
    }

    /** @param more errors that are no results */
    private void counts(List<CaseResult> cases, int more) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(cases.size() + more));
        xml.writeAttribute("failures", String.valueOf(count(cases, Verdict.FAIL)));
        xml.writeAttribute(
                "errors", String.valueOf(count(cases, Verdict.ERROR) + count(cases, Verdict.INCONCLUSIVE) + more));
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
