package io.attest.report.allure;

import io.attest.manual.Manual;
import io.attest.report.Outcome;
import io.attest.report.Report;
import io.attest.report.Visible;
import io.attest.verdict.Environment;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The run itself: what Allure calls a build, made by an executor in an environment. */
final class Build {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ORDER =
            DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Build() {}

    static String name(Instant started) {
        return NAME.format(started);
    }

    /** Its minute as a number that people can read below a chart: no run knows how many went before. */
    static long order(Instant started) {
        return Long.parseLong(ORDER.format(started));
    }

    /** executor.json; the name of the report is its title, so the outcome stands there. */
    static Map<String, Object> executor(RunRecord run) {
        Map<String, Object> executor = new LinkedHashMap<>();
        Instant started = run.header().started();
        executor.put("name", "Attest");
        executor.put("type", "attest");
        executor.put("buildOrder", order(started));
        executor.put("buildName", name(started));
        executor.put("reportName", title(run));
        return executor;
    }

    private static String title(RunRecord run) {
        String modem = Visible.line(String.join(
                " ",
                run.header()
                        .modem()
                        .subList(
                                0, Math.min(Identity.MODEL, run.header().modem().size()))));
        return Outcome.of(run).word().toUpperCase(Locale.ROOT)
                + (shard(run.header()).isEmpty() ? "" : " (shard " + shard(run.header()) + " only)")
                + ": " + (modem.isEmpty() ? "" : modem + ", ")
                + name(run.header().started());
    }

    /** environment.properties. */
    static String environment(RunRecord run, Manual manual) {
        RunHeader header = run.header();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Outcome", Outcome.of(run).word());
        lines.put("Because", Outcome.because(run));
        lines.put("Shard", shard(header));
        lines.put("Modem", String.join(", ", header.modem()));
        lines.put("Suite", header.suite());
        lines.put("Scope", Report.of(run, manual).scope().text());
        lines.put("Acceptance", header.acceptance());
        lines.put("Bench", header.bench());
        lines.put("Started", name(header.started()));
        lines.put("Seed", String.valueOf(header.seed()));
        lines.put("Jobs", String.valueOf(header.jobs()));
        environment(header.environment(), lines);
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append(key)
                        .append(" = ")
                        .append(escaped(Visible.line(value)))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static void environment(@Nullable Environment made, Map<String, String> lines) {
        if (made != null) {
            lines.put("Attest", made.attest());
            lines.put("Java", made.java());
            lines.put("System", made.system());
        }
    }

    private static String shard(RunHeader header) {
        return header.conditions() == null ? "" : header.conditions().shard();
    }

    /** A properties file is of Latin letters, whatever its reader takes it for. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c < ' ' || c > '~') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
