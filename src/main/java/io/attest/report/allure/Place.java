package io.attest.report.allure;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.manual.Section;
import io.attest.report.Errata;
import io.attest.report.Visible;
import io.attest.verdict.CaseResult;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a case stands: in the manual (epic, feature, story), in the suite (suites, package) and on which bench it ran. */
final class Place {

    /** Of an Allure report that is generated into a folder of the run's own. */
    private static final String REPORT = "../report.html#";

    private final Manual manual;

    Place(Manual manual) {
        this.manual = manual;
    }

    Optional<Entry> entry(String caseId) {
        return manual.baseOf(caseId).flatMap(manual::entry);
    }

    /** Of a case that has no result. */
    List<Label> labels(String caseId, String suite) {
        List<Label> labels = labels(caseId);
        labels.add(label("suite", suite));
        return labels;
    }

    private List<Label> labels(String caseId) {
        List<Label> labels = new ArrayList<>();
        entry(caseId).ifPresent(entry -> {
            Section section = manual.section(entry);
            labels.add(label(
                    "epic", section.chapter().number() + " " + section.chapter().title()));
            labels.add(label("feature", section.heading()));
            labels.add(label("story", entry.id() + " " + entry.says()));
        });
        labels.add(label("framework", "attest"));
        labels.add(label("language", "gherkin"));
        return labels;
    }

    List<Label> labels(CaseResult attempt, String host) {
        List<Label> labels = labels(attempt.id());
        List<String> path = path(attempt.feature());
        if (path.size() > 1) {
            labels.add(label("parentSuite", String.join("/", path.subList(0, path.size() - 1))));
        }
        labels.add(label("suite", path.get(path.size() - 1)));
        labels.add(label("package", String.join(".", path)));
        attempt.tags().stream()
                .filter(tag -> !tag.equals("@" + attempt.id()))
                .distinct()
                .forEach(tag -> labels.add(label("tag", tag.replaceFirst("^@", ""))));
        labels.add(label("host", host));
        if (!attempt.attempt().bench().isEmpty()) {
            labels.add(label("thread", attempt.attempt().bench()));
        }
        labels.add(label("verdict", attempt.verdict().word()));
        if (attempt.attribution() != null) {
            labels.add(label("attribution", attempt.attribution().word()));
        }
        return labels;
    }

    /** The folders and the file of a feature, without what all have at their ends. */
    static List<String> path(String feature) {
        return Arrays.stream(
                        Visible.line(feature).replaceFirst("\\.feature$", "").split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** They lead into report.html, and so nowhere out of the run. */
    List<Link> links(CaseResult attempt) {
        List<Link> links = new ArrayList<>();
        attempt.covers().stream()
                .filter(manual::isKnown)
                .distinct()
                .forEach(id -> links.add(link(id, "tms", "case-" + attempt.id())));
        Errata.of(attempt).forEach(id -> links.add(link(id, "issue", id)));
        return links;
    }

    private static Link link(String name, String type, String anchor) {
        return new Link().setName(name).setType(type).setUrl(REPORT + anchor.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(Visible.line(value));
    }
}
