package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Settling;
import io.attest.verdict.Split;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Allure is told of a run. */
class AllureResultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void nothingButAPassIsPassedAndEachOtherResultHasOneCategory() throws IOException {
        RunRecord run = Runs.killed(
                List.of("R-2-014", "R-2-015", "R-2-016", "R-2-017", "R-2-018", "R-2-019"),
                Runs.pass("R-2-014"),
                Runs.fail("R-2-015", "R-2-015  the port changed\n  came  OK"),
                Runs.error("R-2-016", "broken"),
                Runs.inconclusive("R-2-017", "no server"),
                Runs.notRun("R-2-018", "no incoming call"));
        Map<String, JsonNode> results = results(run);

        assertThat(statuses(results))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "R-2-014", "passed",
                        "R-2-015", "failed",
                        "R-2-016", "broken",
                        "R-2-017", "broken",
                        "R-2-018", "skipped",
                        "R-2-019", "broken"));
        assertThat(message(results, "R-2-015")).isEqualTo("fail: the port changed");
        assertThat(message(results, "R-2-016")).isEqualTo("error, test system: broken");
        assertThat(message(results, "R-2-017")).isEqualTo("inconclusive, internet side: no server");
        assertThat(message(results, "R-2-018")).isEqualTo("not run: no incoming call");
        assertThat(message(results, "R-2-019")).startsWith("never finished: ");
        for (JsonNode result : results.values()) {
            assertThat(categories(result))
                    .hasSize(result.path("status").asText().equals("passed") ? 0 : 1);
        }
    }

    @Test
    void everyResultOfAWholeCampaignHasOneCategory() throws IOException {
        Map<String, JsonNode> results = results(Runs.campaign());

        assertThat(results).hasSize(Runs.campaign().cases().size());
        assertThat(results.values())
                .filteredOn(result -> !result.path("status").asText().equals("passed"))
                .hasSizeGreaterThan(20)
                .allSatisfy(result -> assertThat(categories(result)).hasSize(1));
    }

    @Test
    void aRunThatNoCaseTellsOfIsBroken() throws IOException {
        assertThat(results(Runs.of(Runs.pass("R-2-014")))).containsOnlyKeys("R-2-014");

        Map<String, JsonNode> results = results(Runs.killed(List.of("R-2-014"), Runs.pass("R-2-014")));

        assertThat(statuses(results)).containsEntry("run", "broken");
        assertThat(json("executor.json").path("reportName").asText()).startsWith("INCOMPLETE: ");
    }

    @Test
    void aKnownDeviationIsAFailureAllTheSame() throws IOException {
        JsonNode known = results(KnownDeviationTest.with(Runs.of(Runs.fail("R-2-015", "no")), KnownDeviationTest.KNOWN))
                .get("R-2-015");

        assertThat(known.path("status").asText()).isEqualTo("failed");
        assertThat(known.path("statusDetails").path("known").asBoolean()).isTrue();
        assertThat(categories(known)).containsExactly("Known deviation");
    }

    @Test
    void theVerdictThatCountsBeganLastWhateverTheOrderOfItsAttempts() throws IOException {
        CaseResult fail = tried(Runs.fail("R-2-015", "no"), 1);
        CaseResult pass = tried(Runs.pass("R-2-015"), 2);
        Map<String, JsonNode> results = byUuid(settled(List.of(fail, pass), true));

        List<JsonNode> latestFirst = results.values().stream()
                .sorted(Comparator.comparing(
                        (JsonNode result) -> -result.path("start").asLong()))
                .toList();
        assertThat(latestFirst)
                .extracting(result -> result.path("status").asText())
                .containsExactly("failed", "passed");
        assertThat(latestFirst)
                .extracting(result -> result.path("historyId").asText())
                .containsOnly(latestFirst.get(0).path("historyId").asText());
        assertThat(latestFirst)
                .allSatisfy(result -> assertThat(
                                result.path("statusDetails").path("flaky").asBoolean())
                        .isTrue());
    }

    @Test
    void aRetractedVerdictIsTroubleOfTheBench() throws IOException {
        JsonNode result = byUuid(settled(List.of(tried(Runs.fail("R-2-015", "no"), 1)), false))
                .values()
                .iterator()
                .next();

        assertThat(result.path("status").asText()).isEqualTo("broken");
        assertThat(categories(result)).containsExactly("Bench trouble: verdict retracted");
    }

    @Test
    void aCaseIsTheSameInEveryRunAndAHistoryOfOneModelOnly() throws IOException {
        JsonNode one = results(Runs.of(Runs.pass("R-2-014"))).get("R-2-014");
        JsonNode later = results(Runs.of(Runs.fail("R-2-014", "no"))).get("R-2-014");

        assertThat(later.path("historyId")).isEqualTo(one.path("historyId"));
        assertThat(later.path("testCaseId")).isEqualTo(one.path("testCaseId"));
    }

    @Test
    void hostileOutputIsNoMarkupAndNoControl() throws IOException {
        results(Runs.of(
                Runs.observing(Runs.titled(Runs.fail("R-5-010", Runs.HOSTILE), Runs.HOSTILE), Runs.HOSTILE),
                Runs.inconclusive("R-5-011", "known deviation: fail: " + Runs.HOSTILE)));

        try (Stream<Path> files = Files.walk(allure())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (byte b : bytes) {
                    assertThat(b == '\n' || b >= ' ' && b < 0x7f)
                            .as(file.toString())
                            .isTrue();
                }
            }
        }
        for (JsonNode result : byUuid().values()) {
            assertThat(result.path("descriptionHtml").asText()).doesNotContain("<script", "<img");
            // Allure 2 takes both for HTML.
            assertThat(result.path("statusDetails").path("message").asText()).doesNotContain("<");
            assertThat(result.path("statusDetails").path("trace").asText())
                    .contains("[0x3C]script>")
                    .doesNotContain("<");
            assertThat(categories(result)).hasSize(1);
        }
    }

    @Test
    void theTranscriptIsTheOneAttachmentByteForByte() throws IOException {
        Files.createDirectories(folder.resolve("transcripts"));
        Files.writeString(folder.resolve("transcripts/R-2-014.txt"), "     0.000 s  host   AT[CR]\n");

        JsonNode attachments =
                results(Runs.of(Runs.pass("R-2-014"))).get("R-2-014").path("attachments");

        assertThat(attachments).hasSize(1);
        assertThat(allure().resolve(attachments.path(0).path("source").asText()))
                .hasSameBinaryContentAs(folder.resolve("transcripts/R-2-014.txt"));
    }

    @Test
    void nothingOutsideOfTheRunIsAttached() throws IOException {
        Files.createDirectories(folder.resolve("transcripts"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("transcripts/R-2-014.txt"), secret);

        Map<String, JsonNode> results =
                results(Runs.of(Runs.pass("R-2-014"), Runs.pass("../secret"), Runs.pass("/etc/passwd")));

        assertThat(results).hasSize(3);
        assertThat(results.values())
                .allSatisfy(result -> assertThat(result.path("attachments")).isEmpty());
    }

    @Test
    void nothingOfAnEarlierFolderStaysAndNoLinkIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept.txt"), "kept");
        Files.createDirectories(allure());
        Files.writeString(allure().resolve("stale-result.json"), "{}");
        Files.createSymbolicLink(allure().resolve("history"), elsewhere);

        results(Runs.of(Runs.pass("R-2-014")));

        assertThat(allure().resolve("stale-result.json")).doesNotExist();
        assertThat(kept).hasContent("kept");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("allure-results", "elsewhere");
        }
    }

    @Test
    void theHistoryIsWhatTheRunRemembers() throws IOException {
        RunRecord run = Runs.of(Runs.fail("R-2-014", "no"), Runs.pass("R-2-015"));
        RunRecord remembering = new RunRecord(
                folder,
                run.header(),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                true,
                new Past(List.of(
                        earlier("2026-11-21T20:15:00Z", "pi"),
                        earlier("2026-11-20T20:15:00Z", "n-"),
                        earlier("2026-11-19T20:15:00Z", "of another plan"),
                        earlier("yesterday", "pp"))));
        JsonNode failed = results(remembering).get("R-2-014");

        JsonNode items = json("history/history.json")
                .path(failed.path("historyId").asText())
                .path("items");
        assertThat(items).extracting(item -> item.path("status").asText()).containsExactly("passed", "skipped");
        JsonNode trend = json("history/history-trend.json");
        assertThat(trend).hasSize(2);
        assertThat(trend.path(0).path("buildOrder").asLong()).isEqualTo(2611212015L);
        assertThat(trend.path(0).path("data"))
                .hasToString("{\"broken\":1,\"failed\":0,\"passed\":1,\"skipped\":0,\"total\":2,\"unknown\":0}");
        assertThat(json("executor.json").path("buildOrder").asLong()).isEqualTo(2611222015L);
    }

    private static Past.Earlier earlier(String started, String verdicts) {
        return new Past.Earlier("night", started, List.of("Attest", "reference modem", "0.1.0"), "", verdicts);
    }

    private static CaseResult tried(CaseResult result, int number) {
        CaseResult on = Runs.spent(result, "desk", 0.5, Split.NONE);
        return new CaseResult(
                on.id(),
                on.covers(),
                on.title(),
                on.feature(),
                on.line(),
                on.tags(),
                on.verdict(),
                on.verdict() == Verdict.FAIL ? Attribution.IUT : null,
                on.seconds(),
                on.wallSeconds(),
                on.message(),
                on.acceptances(),
                on.observations(),
                on.timings(),
                on.transcript(),
                new Attempt("desk", 1, number, Split.NONE));
    }

    /** A run whose bench was found fit before its one block, and behind it or not. */
    private static RunRecord settled(List<CaseResult> attempts, boolean green) {
        RunRecord run = Runs.of(attempts.toArray(CaseResult[]::new));
        List<Check> checks = List.of(
                new Check("desk", 0, Instant.EPOCH, true, List.of(), 0),
                new Check("desk", 1, Instant.EPOCH, green, List.of(), 0));
        Settling settling = new Settling(checks);
        return new RunRecord(
                run.folder(),
                run.header(),
                settling.settled(attempts),
                attempts.stream().map(settling::retracted).toList(),
                checks,
                List.of(),
                run.took(),
                true);
    }

    private Path allure() {
        return folder.resolve(Reports.ALLURE);
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(allure().resolve(name).toFile());
    }

    private Map<String, JsonNode> results(RunRecord run) throws IOException {
        return byUuid(run).values().stream()
                .collect(Collectors.toMap(
                        result -> result.path("fullName").asText(), result -> result, (a, b) -> a, TreeMap::new));
    }

    private Map<String, JsonNode> byUuid(RunRecord run) throws IOException {
        Reports.write(
                new RunRecord(
                        folder,
                        run.header(),
                        run.cases(),
                        run.attempts(),
                        run.checks(),
                        run.events(),
                        run.took(),
                        run.complete(),
                        run.past()),
                EnumSet.of(Format.ALLURE));
        return byUuid();
    }

    private Map<String, JsonNode> byUuid() throws IOException {
        Map<String, JsonNode> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(allure())) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith("-result.json")) {
                    JsonNode result = JSON.readTree(Files.readString(file, StandardCharsets.US_ASCII));
                    results.put(result.path("uuid").asText(), result);
                }
            }
        }
        return results;
    }

    private static Map<String, String> statuses(Map<String, JsonNode> results) {
        Map<String, String> statuses = new TreeMap<>();
        results.forEach((id, result) -> statuses.put(id, result.path("status").asText()));
        return statuses;
    }

    private static String message(Map<String, JsonNode> results, String id) {
        return results.get(id).path("statusDetails").path("message").asText();
    }

    /** As Allure finds them: by status, and by an expression that the whole message matches. */
    private List<String> categories(JsonNode result) throws IOException {
        return StreamSupport.stream(json("categories.json").spliterator(), false)
                .filter(category -> category.path("matchedStatuses").path(0).equals(result.path("status")))
                .filter(category -> result.path("statusDetails")
                        .path("message")
                        .asText()
                        .matches(category.path("messageRegex").asText()))
                .map(category -> category.path("name").asText())
                .toList();
    }
}
