package io.attest.report.allure;

import io.attest.manual.Manual;
import io.attest.report.Clearing;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folder {@code allure-results} of a run. It appears whole or not at all, and nothing of an earlier one stays. */
public final class AllureResults {

    private AllureResults() {}

    /**
     * Writes the folder; what was there is replaced.
     *
     * @param flaky the cases that pass and fail in turn
     * @throws IOException if it cannot be written; what was there stays then
     */
    public static void write(RunRecord run, Manual manual, Set<String> flaky, Path target) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        Path old = target.resolveSibling("." + target.getFileName() + ".old");
        Clearing.of(fresh);
        Clearing.of(old);
        Files.createDirectories(fresh);
        try {
            fill(run, manual, flaky, new Results(fresh));
        } catch (IOException unwritable) {
            Clearing.of(fresh);
            throw unwritable;
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        Clearing.of(old);
    }

    private static void fill(RunRecord run, Manual manual, Set<String> flaky, Results results) throws IOException {
        Identity identity = new Identity(run.header());
        new Cases(run, manual, flaky, identity, results).write();
        results.json(
                "categories.json",
                Kind.all().stream().map(AllureResults::category).toList());
        results.json("executor.json", Build.executor(run));
        results.text("environment.properties", Build.environment(run, manual));
        Trends trends = new Trends(run, identity);
        results.json("history/history.json", trends.cases());
        results.json("history/history-trend.json", trends.counts());
    }

    private static Map<String, Object> category(Kind kind) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("name", kind.name());
        category.put("matchedStatuses", List.of(kind.status().value()));
        category.put("messageRegex", kind.regex());
        return category;
    }
}
