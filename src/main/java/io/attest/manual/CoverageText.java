package io.attest.manual;

/** Coverage as the console shows it. */
final class CoverageText {

    private static final String LINE = "%-40s %-12s %5s %7s %13s %8s";
    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();

    private CoverageText() {}

    static String of(Coverage coverage) {
        return new CoverageText().render(coverage);
    }

    private String render(Coverage coverage) {
        line(LINE, "chapter", "", "all", "tested", "not testable", "missing");
        for (ChapterCoverage chapter : coverage.chapters()) {
            counts(chapter.chapter() + "  " + chapter.title(), "rows", chapter.rows());
            counts("", "requirements", chapter.requirements());
        }
        counts("total", "rows", coverage.rows());
        counts("", "requirements", coverage.requirements());
        counts("", "both", coverage.rows().plus(coverage.requirements()));
        line("%n%d cases", coverage.cases());
        if (!coverage.notTestable().isEmpty()) {
            line("%nnot testable, and why");
            coverage.notTestable()
                    .forEach(reason -> line("%5d  %s", reason.ids().size(), reason.reason()));
        }
        if (!coverage.missing().isEmpty()) {
            line("%nmissing");
            coverage.missing().forEach(missing -> line("  %-12s %s", missing.id(), shortened(missing.says())));
        }
        if (!coverage.unknown().isEmpty()) {
            line("%nnot in the catalogue; correct these ids in features/");
            coverage.unknown().forEach(id -> line("  %s", id));
        }
        return text.toString();
    }

    private void counts(String chapter, String kind, Count count) {
        line(LINE, chapter, kind, count.all(), count.tested(), count.notTestable(), count.missing());
    }

    private void line(String format, Object... values) {
        text.append(format.replace("%n", "\n").formatted(values).stripTrailing())
                .append('\n');
    }

    private static String shortened(String says) {
        return says.length() <= WIDTH ? says : says.substring(0, WIDTH - 3).stripTrailing() + "...";
    }
}
