package io.attest.report;

import io.attest.nights.ModemHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The trend as a picture: four panels above each other that share their nights, the oldest at the left. Lengths are those
 * of the picture's own units.
 *
 * @param height of the picture
 * @param label what a reader who does not see it is told
 */
record HistoryChart(
        int width, int height, String label, List<Text> texts, List<Bar> bars, List<Mark> marks, List<Spot> nights) {

    private static final int WIDTH = 960;
    private static final int LEFT = 64;
    private static final int TOP = 44;
    private static final int GAP = 34;
    private static final int AT_MOST_BROAD = 40;
    private static final int LABELS = 8;

    /** With more nights a title stands over the newest ones: a small screen shows no others at first. */
    private static final int ROOM = 12;

    /** A piece of a bar. */
    record Bar(String x, String y, String width, String height, String tone) {}

    /** Words; {@code anchor} is start, middle or end. */
    record Text(String x, String y, String anchor, String tone, String text) {}

    /** Where something changed, from top to bottom. */
    record Mark(String x, int bottom) {}

    /** A night's own strip, which leads to its report and tells its numbers. */
    record Spot(String x, String width, int height, String href, String told) {}

    private enum Panel {
        VERDICTS("Verdicts", 80),
        NOT_PASSED("Failed or without verdict, enlarged", 110),
        RATE("Pass rate of the nights that came to their end", 70),
        TIME("Wall-clock time", 60);

        private final String title;
        private final int height;

        Panel(String title, int height) {
            this.title = title;
            this.height = height;
        }
    }

    static HistoryChart of(ModemHistory modem, String links) {
        return new Drawing(modem.nights()).draw(modem, links);
    }

    /** A picture under way. */
    private static final class Drawing {

        private final List<ModemHistory.Brief> nights;
        private final double step;
        private final List<Text> texts = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private int top = TOP;

        private Drawing(List<ModemHistory.Brief> nights) {
            this.nights = nights;
            this.step = Math.min(AT_MOST_BROAD, (double) (WIDTH - LEFT - 8) / nights.size());
        }

        private HistoryChart draw(ModemHistory modem, String links) {
            double most = most(night -> night.toRun() + night.notRun());
            stack(Panel.VERDICTS, most, true);
            double worst = most(night -> night.fail() + night.error() + night.inconclusive());
            stack(Panel.NOT_PASSED, worst, false);
            rate();
            time();
            days();
            List<Spot> spots = new ArrayList<>();
            for (int at = 0; at < nights.size(); at++) {
                ModemHistory.Brief night = nights.get(at);
                spots.add(new Spot(
                        shown(x(at)), shown(step), top - TOP, HistoryPage.report(links, night.run()), told(night)));
            }
            changes();
            return new HistoryChart(
                    WIDTH,
                    top + 18,
                    "Verdicts, pass rate and time of " + Words.count(nights.size(), "night") + " of "
                            + Folded.cut(Visible.line(modem.kind())) + "; the table below has the numbers.",
                    texts,
                    bars,
                    marks,
                    spots);
        }

        private double x(int at) {
            return LEFT + at * step;
        }

        private double most(ToDoubleFunction<ModemHistory.Brief> of) {
            return nights.stream().mapToDouble(of).max().orElse(0);
        }

        private void begin(Panel panel, String highest, String lowest) {
            boolean many = nights.size() > ROOM;
            texts.add(new Text(
                    shown(many ? x(nights.size()) : LEFT),
                    shown(top - 6.0),
                    many ? "end" : "start",
                    "title",
                    panel.title));
            texts.add(new Text(shown(LEFT - 6.0), shown(top + 9.0), "end", "axis", highest));
            texts.add(new Text(shown(LEFT - 6.0), shown(top + panel.height), "end", "axis", lowest));
            bars.add(new Bar(shown(LEFT), shown(top + panel.height), shown(step * nights.size()), "1", "base"));
        }

        private void stack(Panel panel, double most, boolean passes) {
            begin(panel, String.valueOf((long) most), "0");
            for (int at = 0; at < nights.size(); at++) {
                ModemHistory.Brief night = nights.get(at);
                double scale = most == 0 ? 0 : panel.height / most;
                double bottom = top + panel.height;
                bottom = passes ? piece(at, bottom, night.pass() * scale, "pass") : bottom;
                bottom = piece(at, bottom, night.fail() * scale, "fail");
                bottom = piece(at, bottom, night.error() * scale, "error");
                bottom = piece(at, bottom, night.inconclusive() * scale, "inconclusive");
                if (passes) {
                    bottom = piece(at, bottom, night.unfinished() * scale, "unfinished");
                    piece(at, bottom, night.notRun() * scale, "not-run");
                }
            }
            top += panel.height + GAP;
        }

        private double piece(int at, double bottom, double height, String tone) {
            if (height > 0) {
                bars.add(new Bar(
                        shown(x(at) + step * 0.1), shown(bottom - height), shown(step * 0.8), shown(height), tone));
            }
            return bottom - height;
        }

        /** From nothing to all, as bars must; what failed is enlarged in a panel of its own. */
        private void rate() {
            begin(Panel.RATE, "100 %", "0 %");
            for (int at = 0; at < nights.size(); at++) {
                if (isRated(nights.get(at))) {
                    piece(at, top + Panel.RATE.height, nights.get(at).passRate() * Panel.RATE.height, "rate");
                }
            }
            top += Panel.RATE.height + GAP;
        }

        private static boolean isRated(ModemHistory.Brief night) {
            return night.complete() && night.toRun() > 0;
        }

        private void time() {
            double most = most(ModemHistory.Brief::seconds);
            begin(Panel.TIME, Words.duration(java.time.Duration.ofMillis((long) (most * 1000))), "0");
            for (int at = 0; at < nights.size(); at++) {
                double height = most == 0 ? 0 : nights.get(at).seconds() / most * Panel.TIME.height;
                piece(at, top + Panel.TIME.height, height, "time");
            }
            top += Panel.TIME.height;
        }

        private void days() {
            int every = Math.max(1, (int) Math.ceil(60 / step));
            for (int at = 0; at < nights.size(); at += every) {
                String started = nights.get(at).started();
                texts.add(new Text(
                        shown(x(at) + step / 2),
                        shown(top + 14.0),
                        "middle",
                        "axis",
                        started.length() < 10 ? started : started.substring(5, 10)));
            }
        }

        private void changes() {
            int labelled = 0;
            for (int at = 1; at < nights.size(); at++) {
                List<String> changes = nights.get(at).changes();
                if (changes.isEmpty()) {
                    continue;
                }
                marks.add(new Mark(shown(x(at)), top));
                if (labelled < LABELS) {
                    boolean right = x(at) > WIDTH * 0.6;
                    String text = Visible.line(String.join(", ", changes));
                    texts.add(new Text(
                            shown(x(at) + (right ? -4 : 4)),
                            shown(labelled % 2 == 0 ? 11.0 : 23.0),
                            right ? "end" : "start",
                            "change",
                            text.length() > 40 ? "several things" : text));
                }
                labelled++;
            }
        }

        private static String told(ModemHistory.Brief night) {
            return HistoryPage.minute(night.started()) + " UTC, " + night.pass() + " passed, " + night.fail()
                    + " failed, " + (night.inconclusive() + night.error()) + " without verdict, " + night.unfinished()
                    + " never finished, " + night.notRun() + " not run";
        }

        private static String shown(double length) {
            String text = String.format(Locale.ROOT, "%.2f", length);
            return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        }
    }
}
