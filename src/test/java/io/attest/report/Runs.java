package io.attest.report;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.manual.Requirement;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Split;
import io.attest.verdict.Timing;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Runs to report on: small ones by hand, and a whole campaign made up from the catalogue. */
final class Runs {

    /** What a hostile modem says: markup, an end of CDATA, a terminal's escape sequence, a text that runs backwards. */
    static final String HOSTILE = "R-5-010  <script>alert(1)</script> & ]]> \"quoted\" 'apostrophe'\n"
            + "  came       \u001b[2J\u001b[31m\u0000\u0003\u007f\u009b\r OK \u202Egnp.exe\u202C \uD800 \uFFFE \u200B\n"
            + "  markup     </pre></details><img src=x onerror=alert(1)>{{page}}";

    private Runs() {}

    static CaseResult pass(String id) {
        return result(id, Verdict.PASS, null, "");
    }

    static CaseResult fail(String id, String message) {
        return result(id, Verdict.FAIL, Attribution.IUT, message);
    }

    static CaseResult inconclusive(String id, String message) {
        return result(id, Verdict.INCONCLUSIVE, Attribution.INTERNET_SIDE, message);
    }

    static CaseResult error(String id, String message) {
        return result(id, Verdict.ERROR, Attribution.TEST_SYSTEM, message);
    }

    static CaseResult notRun(String id, String reason) {
        return result(id, Verdict.NOT_RUN, null, reason);
    }

    private static CaseResult result(String id, Verdict verdict, @Nullable Attribution attribution, String message) {
        String base = Manual.load().baseOf(id).orElse(id);
        return new CaseResult(
                id,
                List.of(base),
                "title of " + id,
                "features/chapter-" + id.charAt(2) + "/some.feature",
                7,
                List.of("@BV", "@E-22", "@E-9"),
                verdict,
                attribution,
                0.25,
                0.125,
                message,
                List.of(),
                List.of(),
                List.of(),
                verdict == Verdict.NOT_RUN ? "" : "transcripts/" + id + ".txt",
                Attempt.UNKNOWN);
    }

    static CaseResult accepting(CaseResult result, Acceptance... acceptances) {
        return with(result, result.title(), List.of(acceptances), result.observations(), result.timings());
    }

    static CaseResult observing(CaseResult result, String... observations) {
        return with(result, result.title(), result.acceptances(), List.of(observations), result.timings());
    }

    static CaseResult titled(CaseResult result, String title) {
        return with(result, title, result.acceptances(), result.observations(), result.timings());
    }

    static CaseResult timed(CaseResult result, Timing... timings) {
        return with(result, result.title(), result.acceptances(), result.observations(), List.of(timings));
    }

    /** A time in milliseconds that had to lie between 5 and 14 s, half a second more or less. */
    static Timing timing(String what, long measured) {
        return new Timing(
                what,
                Duration.ofMillis(measured),
                Duration.ofSeconds(5),
                Duration.ofSeconds(14),
                Duration.ofMillis(500));
    }

    /** A case that took so long on that bench. */
    static CaseResult spent(CaseResult result, String bench, double seconds, Split wall) {
        return new CaseResult(
                result.id(),
                result.covers(),
                result.title(),
                result.feature(),
                result.line(),
                result.tags(),
                result.verdict(),
                result.attribution(),
                result.seconds(),
                seconds,
                result.message(),
                result.acceptances(),
                result.observations(),
                result.timings(),
                result.transcript(),
                new Attempt(bench, 1, 1, wall));
    }

    private static CaseResult with(
            CaseResult result,
            String title,
            List<Acceptance> acceptances,
            List<String> observations,
            List<Timing> timings) {
        return new CaseResult(
                result.id(),
                result.covers(),
                title,
                result.feature(),
                result.line(),
                result.tags(),
                result.verdict(),
                result.attribution(),
                result.seconds(),
                result.wallSeconds(),
                result.message(),
                acceptances,
                observations,
                timings,
                result.transcript(),
                result.attempt());
    }

    /** A run that came to its end, with exactly these cases planned. */
    static RunRecord of(CaseResult... cases) {
        return of(List.of(cases).stream().map(CaseResult::id).toList(), true, List.of(cases));
    }

    /** A run that was killed: these were planned, those finished. */
    static RunRecord killed(List<String> planned, CaseResult... cases) {
        return of(planned, false, List.of(cases));
    }

    private static RunRecord of(List<String> planned, boolean complete, List<CaseResult> cases) {
        RunHeader header = new RunHeader(
                "Attest 0.1.0",
                "reference",
                "in-process, virtual time",
                List.of("Attest", "reference modem", "0.1.0"),
                "strict",
                42,
                2,
                Instant.parse("2026-11-22T20:15:00Z"),
                planned,
                null);
        return new RunRecord(
                Path.of("reports/sample"),
                header,
                cases,
                cases,
                List.of(),
                List.of(),
                Duration.ofMillis(72_345),
                complete);
    }

    /** About 900 cases over most of the catalogue, some of them hostile, finished in an order of their own. */
    static RunRecord campaign() {
        Random random = new Random(333);
        List<CaseResult> cases = new ArrayList<>();
        for (Entry entry : Manual.load().entries()) {
            if (!entry.isTestable() || random.nextInt(100) < 32) {
                continue;
            }
            boolean many = entry instanceof Requirement && random.nextInt(20) == 0;
            for (String suffix : many ? List.of(".last", ".above", ".absurd") : List.of("")) {
                cases.add(made(entry, suffix, random));
            }
        }
        List<String> planned = cases.stream().map(CaseResult::id).toList();
        List<CaseResult> finished = new ArrayList<>(cases);
        Collections.shuffle(finished, random);
        return of(planned, true, finished);
    }

    private static CaseResult made(Entry entry, String suffix, Random random) {
        int dice = random.nextInt(1000);
        String id = entry.id() + suffix;
        CaseResult result;
        if (dice < 40) {
            result = notRun(
                    id, "the bench makes no incoming call; name an actuator for incoming-call in its bench file");
        } else if (dice < 55) {
            result = notRun(id, "the bench cannot hold a number busy");
        } else if (dice < 59) {
            result = fail(id, message(entry, id));
        } else if (dice < 61) {
            result = fail(id, HOSTILE);
        } else if (dice < 64) {
            result = error(id, "the tester's own clock ran backwards\n" + "x".repeat(100_000));
        } else if (dice < 68) {
            result = inconclusive(
                    id, "the lab's POP3 server did not come up\n  port       1110 taken\n  way out    free it");
        } else {
            result = pass(id);
        }
        List<String> tags = new ArrayList<>(List.of("@BV"));
        entry.errata().forEach(erratum -> tags.add("@" + erratum));
        result = new CaseResult(
                id,
                List.of(entry.id()),
                entry.says(),
                "features/" + entry.chapter().number() + "-"
                        + entry.chapter().title().replace(' ', '-') + "/section.feature",
                10 + random.nextInt(90),
                tags,
                result.verdict(),
                result.attribution(),
                random.nextInt(2000) / 1000.0,
                random.nextInt(90) / 1000.0,
                result.message(),
                List.of(),
                List.of(),
                List.of(),
                result.transcript(),
                result.attempt());
        if (dice > 990 && !entry.errata().isEmpty()) {
            result = accepting(
                    result,
                    new Acceptance(
                            entry.errata().get(0),
                            dice % 2 == 0 ? "strict" : "tolerant",
                            "[CR][LF]OK[CR][LF]",
                            "OK[CR][LF]"));
        }
        if (dice > 970 && dice <= 985) {
            result = timed(result, timing("DIALING", 4_300L + random.nextInt(12_000)));
        }
        return dice > 985 && dice <= 990 ? observing(result, "AT#VSTATE reads #STATE: \"IDLE\" after 3 s") : result;
    }

    private static String message(Entry entry, String id) {
        return id + "  a refused value changed the stored port\n"
                + "  issued     AT#TCPPORT=1,65536[CR]                          at 12.004 s\n"
                + "  expected   #CME ERROR: 34882 within 2 s\n"
                + "  came       [CR][LF]OK[CR][LF]                              after 38 ms\n"
                + "  then       TCPPORT of socket 1 read 0, was 4321\n"
                + "  manual     S000333C " + Manual.load().section(entry) + "\n"
                + "  replay     ./attest run --case " + id + " --bench reference\n"
                + "  log        transcripts/" + id + ".txt";
    }
}
