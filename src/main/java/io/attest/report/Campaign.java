package io.attest.report;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.manual.Requirement;
import io.attest.manual.Row;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The campaign table: chapter, section, then every row and requirement with its cases. */
final class Campaign {

    /** One chapter; open where something in it is neither pass nor not run. */
    record Chapter(String number, String title, String counts, boolean open, List<Part> sections) {}

    /** One section. */
    record Part(String heading, List<Line> lines) {}

    /** One row or requirement; {@code none} says why it has no case. */
    record Line(
            String id, String stimulus, String expected, String meaning, String word, List<Of> cases, String none) {}

    /** One case of it. {@code name} is empty where it is the line's own id. */
    record Of(
            String id,
            String name,
            String verdict,
            String word,
            String time,
            List<String> errata,
            String transcript,
            boolean linked) {}

    private final EntryVerdicts verdicts;
    private final Manual manual;

    private Campaign(RunRecord run, Manual manual) {
        this.verdicts = new EntryVerdicts(run, manual);
        this.manual = manual;
    }

    static List<Chapter> of(RunRecord run, Manual manual) {
        Campaign campaign = new Campaign(run, manual);
        return Arrays.stream(io.attest.manual.Chapter.values())
                .map(campaign::chapter)
                .toList();
    }

    private Chapter chapter(io.attest.manual.Chapter chapter) {
        List<Entry> entries = manual.entries().stream()
                .filter(entry -> entry.chapter() == chapter)
                .toList();
        List<Part> parts = manual.sections().stream()
                .filter(section -> section.chapter() == chapter)
                .map(section -> new Part(
                        section.heading(),
                        entries.stream()
                                .filter(entry -> manual.section(entry).equals(section))
                                .map(this::line)
                                .toList()))
                .toList();
        Set<String> words = entries.stream().map(verdicts::word).collect(Collectors.toSet());
        return new Chapter(
                chapter.number().equals("0") ? "" : chapter.number(),
                chapter.title(),
                counts(entries),
                words.contains("fail") || words.contains("error") || words.contains("inconclusive"),
                parts);
    }

    private String counts(List<Entry> entries) {
        List<String> counts = new ArrayList<>();
        for (String word :
                List.of("pass", "fail", "inconclusive", "error", "unfinished", "not-run", "no-case", "not-testable")) {
            long count = entries.stream()
                    .filter(entry -> verdicts.word(entry).equals(word))
                    .count();
            if (count > 0) {
                counts.add(count + " " + word.replace('-', ' '));
            }
        }
        return String.join(", ", counts);
    }

    private Line line(Entry entry) {
        Set<CaseResult> cases = verdicts.cases(entry);
        Stream<Of> lines = Stream.concat(
                cases.stream().map(result -> of(entry, result)),
                verdicts.unfinished(entry).stream().map(id -> unfinished(entry, id)));
        String word = verdicts.word(entry);
        String none = switch (word) {
            case "no-case" -> "no case";
            case "not-testable" -> "not testable: " + entry.why();
            default -> "";
        };
        if (entry instanceof Row row) {
            return new Line(row.id(), row.stimulus(), row.expected(), row.meaning(), word, lines.toList(), none);
        }
        return new Line(entry.id(), "", "", ((Requirement) entry).statement(), word, lines.toList(), none);
    }

    private Of of(Entry entry, CaseResult result) {
        boolean linked = result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_RUN;
        return new Of(
                Visible.line(result.id()),
                result.id().equals(entry.id()) ? "" : Visible.line(result.id()),
                result.verdict().word(),
                Words.verdict(result.verdict()),
                result.verdict() == Verdict.NOT_RUN ? "" : Words.seconds(result.seconds()),
                Errata.of(result).stream()
                        .filter(id -> manual.erratum(id).isPresent())
                        .toList(),
                TranscriptFile.link(result.transcript()),
                linked);
    }

    private static Of unfinished(Entry entry, String id) {
        String name = id.equals(entry.id()) ? "" : Visible.line(id);
        return new Of(Visible.line(id), name, "unfinished", "unfinished", "", List.of(), "", false);
    }
}
