package io.attest.explore;

import io.attest.line.Brackets;
import io.attest.steps.Vocabulary;
import io.attest.verdict.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A divergence in the form of the suite's features. */
final class FeatureText {

    private static final int LONGEST_SLUG = 40;
    private static final int LONGEST_TITLE = 100;

    private final Divergence divergence;
    private final List<Touched.Row> rows;
    private final boolean virtual;

    /** @param virtual whether time costs nothing on the modem under test */
    FeatureText(Divergence divergence, List<Touched.Row> rows, boolean virtual) {
        this.virtual = virtual;
        this.divergence = divergence;
        this.rows = rows;
    }

    /** By what is done in it and expected of it. */
    String id() {
        String whole = String.join("\n", steps());
        return "X-"
                + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
    }

    String title() {
        String told = Topic.of(divergence.turns(), divergence.differs().turn()) + ": "
                + divergence.differs().finding().headline();
        String plain = plain(told);
        return plain.substring(0, Math.min(LONGEST_TITLE, plain.length())).strip();
    }

    /** A name for files. */
    String slug() {
        String plain = Topic.of(divergence.turns(), divergence.differs().turn())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.substring(0, Math.min(LONGEST_SLUG, plain.length())).replaceAll("-$", "");
        return slug.isEmpty() ? "dialogue" : slug;
    }

    /** The steps with their keywords, and what stands below them. */
    List<String> steps() {
        List<String> steps = new ArrayList<>();
        Vocabulary.Part before = null;
        for (Script.Line line : Script.of(divergence.rehearsed().story(), virtual)) {
            Vocabulary.Part part = line.expects()
                    ? Vocabulary.Part.THEN
                    : Vocabulary.part(line.sentence()).orElse(Vocabulary.Part.WHEN);
            List<String> lines = line.sentence().lines().toList();
            steps.add((part == before ? "And " : keyword(part)) + lines.get(0));
            lines.subList(1, lines.size()).forEach(below -> steps.add("  " + below));
            before = part;
        }
        return steps;
    }

    private static String keyword(Vocabulary.Part part) {
        return switch (part) {
            case GIVEN -> "Given ";
            case WHEN -> "When ";
            case THEN -> "Then ";
        };
    }

    /** The whole file. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Found by ./attest explore and made as short as it can be. What the reference modem did is expected here;");
        lines.add("# whether the manual asks for it is for a reader to say. It may touch:");
        rows.forEach(row -> lines.add("#   " + plain(row.id() + "  " + row.section())));
        lines.add("#");
        message().lines().forEach(line -> lines.add("# " + plain(line)));
        lines.add("Feature: Explored: " + title());
        lines.add("");
        lines.add("  " + String.join(" ", tags()));
        lines.add("  Scenario: " + title());
        steps().forEach(step -> lines.add("    " + step));
        return String.join("\n", lines) + "\n";
    }

    /** What was expected, and what came. */
    String message() {
        return Fact.render(
                divergence.differs().finding().headline(),
                divergence.differs().finding().facts());
    }

    private List<String> tags() {
        Set<String> needs = new TreeSet<>(divergence.rehearsed().story().needs());
        divergence.turns().forEach(turn -> needs.addAll(Needed.by(turn.sentence())));
        List<String> tags = new ArrayList<>(List.of("@" + id()));
        needs.forEach(need -> tags.add("@needs-" + need));
        divergence.errata().forEach(erratum -> tags.add("@" + erratum));
        return tags;
    }

    /** On one line, and readable wherever it is shown. */
    private static String plain(String text) {
        return text.chars().allMatch(sign -> sign >= ' ' && sign <= '~')
                ? text
                : Brackets.of(text.replaceAll("[^\\x00-\\xff]", "?"));
    }
}
