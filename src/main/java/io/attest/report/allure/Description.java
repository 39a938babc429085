package io.attest.report.allure;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.report.Errata;
import io.attest.report.Visible;
import io.attest.verdict.CaseResult;
import java.util.List;
import java.util.function.Function;

/** What stands above the steps of a case. It is HTML of our own: as Markdown a modem's words could be markup. */
final class Description {

    private static final int MOST = 50;
    private static final int WORDS = 1_000;

    private final Manual manual;
    private final StringBuilder html = new StringBuilder();

    private Description(Manual manual) {
        this.manual = manual;
    }

    static String of(CaseResult attempt, Manual manual) {
        return new Description(manual).html(attempt);
    }

    private String html(CaseResult attempt) {
        html.append("<p>")
                .append(code(attempt.feature() + ":" + attempt.line()))
                .append("</p>");
        list("Manual S000333C", attempt.covers(), id -> says(id));
        list(
                "Errata",
                Errata.of(attempt),
                id -> manual.erratum(id)
                        .map(erratum -> escaped(id + ": " + erratum.conflict()))
                        .orElse(escaped(id)));
        list(
                "Accepted, though not canonical",
                attempt.acceptances(),
                accepted -> escaped(accepted.erratum() + ", " + accepted.level() + ": expected ")
                        + code(accepted.expected()) + ", came " + code(accepted.came()));
        list("Observed where the manual is silent", attempt.observations(), Description::code);
        list(
                "Times",
                attempt.timings(),
                timing -> escaped("%s after %s ms, %s"
                        .formatted(
                                timing.what(),
                                timing.measured().toMillis(),
                                timing.holds() ? "in its window" : "outside of its window")));
        return html.toString();
    }

    private String says(String id) {
        return escaped(
                id + manual.entry(id).map(Entry::says).map(says -> ": " + says).orElse(""));
    }

    private <T> void list(String title, List<T> items, Function<T, String> item) {
        if (items.isEmpty()) {
            return;
        }
        html.append("<p>").append(title).append("</p><ul>");
        items.stream()
                .limit(MOST)
                .forEach(each -> html.append("<li>").append(item.apply(each)).append("</li>"));
        html.append(items.size() > MOST ? "<li>and " + (items.size() - MOST) + " more</li></ul>" : "</ul>");
    }

    private static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    private static String escaped(String text) {
        return Text.html(Text.cut(Visible.line(text), WORDS));
    }
}
