package io.attest.report;

import io.attest.nights.Cause;
import io.attest.nights.Change;
import io.attest.nights.Comparison;
import io.attest.nights.Condition;
import io.attest.nights.Lost;
import io.attest.nights.Moved;
import io.attest.nights.Side;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** In what two runs differ, for people: the conclusion first, then what is worse, then the rest. */
public final class Comparisons {

    private static final int CAUSES = 20;
    private static final int LINES = 12;

    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    private Comparisons(Paint paint) {
        this.paint = paint;
    }

    /** JSON for programs. */
    public static String json(Comparison comparison) {
        return PrettyJson.of(comparison);
    }

    /**
     * The text for a console.
     *
     * @param colour whether it is a terminal with colours
     */
    public static String text(Comparison comparison, boolean colour) {
        Comparisons all = new Comparisons(new Paint(colour));
        all.head(comparison);
        all.worse(comparison);
        all.rest(comparison);
        return all.text.toString();
    }

    private void head(Comparison comparison) {
        text.append(paint.verdict(tone(comparison), conclusion(comparison))).append('\n');
        side("older", comparison.older());
        side("newer", comparison.newer());
        comparison
                .warnings()
                .forEach(warning -> text.append(paint.verdict(Verdict.INCONCLUSIVE, "  but"))
                        .append("    ")
                        .append(Visible.line(warning))
                        .append('\n'));
        if (!comparison.conditions().isEmpty()) {
            title("other conditions", Verdict.NOT_RUN);
            comparison.conditions().forEach(this::condition);
        }
    }

    private static Verdict tone(Comparison comparison) {
        if (comparison.isWorse()) {
            return Verdict.FAIL;
        }
        return comparison.warnings().isEmpty() ? Verdict.PASS : Verdict.INCONCLUSIVE;
    }

    /** The first words. */
    static String conclusion(Comparison comparison) {
        if (!comparison.isWorse()) {
            return "NOTHING GOT WORSE"
                    + (comparison.warnings().isEmpty() ? "" : " IN WHAT CAN BE COMPARED")
                    + (comparison.fixed().isEmpty()
                            ? ""
                            : ": " + Words.count(comparison.fixed().size(), "case") + " fixed");
        }
        return "WORSE: " + Words.count(comparison.regressions().size(), "regression") + ", "
                + comparison.worse().size() + " otherwise worse, "
                + Words.count(comparison.lost().size(), "kind") + " of lost checks";
    }

    private void side(String which, Side side) {
        text.append("  ")
                .append(which)
                .append("  ")
                .append(Visible.line(side.run()))
                .append("  ")
                .append(side.started(), 0, Math.min(16, side.started().length()))
                .append(" UTC  ")
                .append(Folded.cut(
                        Visible.line(side.modem().kind() + " " + side.modem().firmware())))
                .append("  ")
                .append(counts(side))
                .append('\n');
    }

    private static String counts(Side side) {
        return side.summary().entrySet().stream()
                .filter(count -> count.getValue() > 0 && !count.getKey().equals("planned"))
                .map(count -> count.getValue() + " " + count.getKey().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private void condition(Condition condition) {
        text.append("  ")
                .append(Visible.line(condition.what()))
                .append(": ")
                .append(shown(condition.before()))
                .append(" -> ")
                .append(shown(condition.now()))
                .append('\n');
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : Folded.cut(Visible.line(value));
    }

    private void worse(Comparison comparison) {
        causes("regressions, passed before and fail now", comparison.regressions(), Verdict.FAIL);
        causes("otherwise worse, no longer judged or newly failing", comparison.worse(), Verdict.FAIL);
        for (Lost lost : comparison.lost()) {
            String count = lost.cases().isEmpty() ? "" : ": " + lost.cases().size();
            title("lost, " + lost.what() + count, Verdict.FAIL);
            ids(lost.cases());
            lines(lost.detail().stream()
                    .map(line -> Folded.cut(Visible.line(line)))
                    .toList());
        }
    }

    private void rest(Comparison comparison) {
        causes("fixed, failed before and pass now", comparison.fixed(), Verdict.PASS);
        causes("judged again and pass", comparison.better(), Verdict.PASS);
        causes("another's doing now", comparison.attributions(), Verdict.INCONCLUSIVE);
        causes("the same verdict and another answer", comparison.answers(), Verdict.INCONCLUSIVE);
        causes("new cases", comparison.fresh(), Verdict.NOT_RUN);
        causes("cases that are gone", comparison.gone(), Verdict.NOT_RUN);
        if (!comparison.moved().isEmpty()) {
            title(comparison.moved().size() + " times under test moved by more than their tolerance", Verdict.NOT_RUN);
            lines(comparison.moved().stream().map(Comparisons::moved).toList());
        }
        took("cases take more than twice as long", comparison.slower());
        took("cases take less than half as long", comparison.faster());
    }

    private static String moved(Moved moved) {
        return Visible.line(moved.id()) + "  " + Folded.cut(Visible.line(moved.what())) + "  "
                + Words.seconds(moved.before()) + " -> " + Words.seconds(moved.now()) + " (tolerance "
                + Words.seconds(moved.tolerance()) + (moved.holds() ? ")" : "), outside its window");
    }

    private void took(String what, List<Comparison.Took> cases) {
        if (!cases.isEmpty()) {
            title(cases.size() + " " + what, Verdict.NOT_RUN);
            lines(cases.stream()
                    .map(took -> Visible.line(took.id()) + "  " + Words.seconds(took.before()) + " -> "
                            + Words.seconds(took.now()))
                    .toList());
        }
    }

    private void causes(String what, List<Change> changes, Verdict tone) {
        if (changes.isEmpty()) {
            return;
        }
        List<Cause> causes = Cause.of(changes);
        title(
                what + ": " + changes.size()
                        + (causes.size() < changes.size() ? ", of " + Words.count(causes.size(), "kind") : ""),
                tone);
        causes.stream().limit(CAUSES).forEach(this::cause);
        int left = causes.stream()
                .skip(CAUSES)
                .mapToInt(cause -> cause.cases().size())
                .sum();
        if (left > 0) {
            text.append("  ... ").append(left).append(" more cases of other kinds; --json has them all\n");
        }
    }

    private void cause(Cause cause) {
        Change first = cause.first();
        text.append("  ").append(cause.cases().size()).append(" x ").append(flip(first));
        if (!first.headline().isEmpty()) {
            text.append(": ").append(Folded.cut(Visible.line(first.headline())));
        }
        text.append('\n');
        if (!first.came().isEmpty()) {
            text.append("      came  ")
                    .append(Folded.cut(Visible.line(first.came())))
                    .append('\n');
        }
        ids(cause.cases().stream().map(Change::id).toList());
    }

    private static String flip(Change change) {
        String verdicts = word(change.before()) + " -> " + word(change.now());
        boolean flipped = change.before() == change.now() && change.attributionBefore() != change.attributionNow();
        return flipped ? change.attributionBefore() + " -> " + change.attributionNow() : verdicts;
    }

    private static String word(@org.jspecify.annotations.Nullable Verdict verdict) {
        return verdict == null ? "nothing" : Words.verdict(verdict);
    }

    private void ids(List<String> ids) {
        StringBuilder line = new StringBuilder();
        int shown = 0;
        for (String id : ids) {
            String visible = Visible.line(id);
            if (shown == LINES || line.length() + visible.length() > 400) {
                break;
            }
            line.append(shown == 0 ? "" : " ").append(visible);
            shown++;
        }
        if (shown > 0) {
            text.append("      ").append(line);
            text.append(shown < ids.size() ? " and " + (ids.size() - shown) + " more\n" : "\n");
        }
    }

    private void lines(List<String> lines) {
        lines.stream()
                .limit(LINES)
                .forEach(line -> text.append("      ").append(line).append('\n'));
        if (lines.size() > LINES) {
            text.append("      ... ").append(lines.size() - LINES).append(" more; --json has them all\n");
        }
    }

    private void title(String title, Verdict tone) {
        String shown = tone == Verdict.FAIL ? title.toUpperCase(Locale.ROOT) : title;
        text.append('\n').append(paint.verdict(tone, shown)).append('\n');
    }
}
