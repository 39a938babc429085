package io.attest.report;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.manual.Requirement;
import io.attest.manual.Row;
import io.attest.manual.Section;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The campaign table: chapter, section, then every row and requirement with its cases. */
final class Campaign {

    /** One chapter. {@code tone} colours its counts. */
    record Chapter(String number, String title, String counts, String tone, List<Part> sections) {}

    /** One section. */
    record Part(String heading, List<Line> lines) {}

    /** One row or requirement, with the errata that its cases carry; {@code none} says why it has no case. */
    record Line(
            String id,
            String stimulus,
            String expected,
            String meaning,
            String word,
            List<Of> cases,
            List<String> carried,
            String none) {}

    /**
     * One case of it. {@code tries} says how often it was tried, where that is more than once, and {@code used} by which
     * errata an answer was accepted.
     */
    record Of(
            String id,
            String verdict,
            String word,
            String attribution,
            String tries,
            String time,
            List<String> used,
            String transcript,
            boolean linked) {}

    private final EntryVerdicts verdicts;
    private final Report report;
    private final Manual manual;
    private final Map<String, Integer> tries = new HashMap<>();

    private Campaign(Report report, Manual manual) {
        this.verdicts = new EntryVerdicts(report.cases(), report.unfinished(), manual);
        this.report = report;
        this.manual = manual;
        report.attempts().forEach(each -> tries.put(each.id(), each.tries().size()));
    }

    static List<Chapter> of(Report report, Manual manual) {
        Campaign campaign = new Campaign(report, manual);
        Map<Section, List<Entry>> sections = new LinkedHashMap<>();
        manual.sections().forEach(section -> sections.put(section, new ArrayList<>()));
        manual.entries().forEach(entry -> sections.get(manual.section(entry)).add(entry));
        return report.coverage().stream()
                .map(chapter -> campaign.chapter(chapter, sections))
                .toList();
    }

    private Chapter chapter(ChapterVerdicts chapter, Map<Section, List<Entry>> sections) {
        List<Part> parts = sections.entrySet().stream()
                .filter(section -> section.getKey().chapter().number().equals(chapter.chapter()))
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new Part(
                        section.getKey().heading(),
                        section.getValue().stream().map(this::line).toList()))
                .toList();
        return new Chapter(
                chapter.chapter().equals("0") ? "" : chapter.chapter(),
                chapter.title(),
                chapter.text(),
                chapter.tone(),
                parts);
    }

    private Line line(Entry entry) {
        Stream<Of> lines = Stream.concat(
                verdicts.cases(entry).stream().map(this::of),
                verdicts.unfinished(entry).stream().map(Campaign::open));
        String word = verdicts.word(entry);
        String none = switch (word) {
            case "no-case" -> "no case";
            case "not-testable" -> "not testable: " + entry.why();
            default -> "";
        };
        if (entry instanceof Row row) {
            return new Line(
                    row.id(),
                    row.stimulus(),
                    row.expected(),
                    row.meaning(),
                    word,
                    lines.toList(),
                    carried(entry),
                    none);
        }
        return new Line(
                entry.id(), "", "", ((Requirement) entry).statement(), word, lines.toList(), carried(entry), none);
    }

    private Of of(Report.Case each) {
        int tried = tries.getOrDefault(each.id(), 1);
        boolean linked = each.verdict() != Verdict.PASS && each.verdict() != Verdict.NOT_RUN;
        return new Of(
                Visible.line(each.id()),
                each.verdict().word(),
                Words.verdict(each.verdict()),
                linked ? Words.attribution(each.attribution()) : "",
                tried > 1 ? "attempt " + each.attempt() + " of " + tried : "",
                each.verdict() == Verdict.NOT_RUN ? "" : Words.seconds(each.seconds()),
                each.used().stream()
                        .filter(id -> manual.erratum(id).isPresent())
                        .toList(),
                TranscriptFile.link(each.transcript()),
                linked);
    }

    private List<String> carried(Entry entry) {
        return verdicts.cases(entry).stream()
                .flatMap(each -> each.errata().stream())
                .distinct()
                .sorted(Errata.ORDER)
                .filter(id -> manual.erratum(id).isPresent())
                .toList();
    }

    private static Of open(String id) {
        return new Of(Visible.line(id), "unfinished", "unfinished", "", "", "", List.of(), "", false);
    }
}
