package io.attest.grade;

import io.attest.bench.Planted;
import io.attest.report.grade.Entry;
import io.attest.suite.Suite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Modems that were built otherwise, examined side by side. What comes of each does not depend on the others.
 *
 * @param suite the suite that is graded
 * @param choice which cases are run on which
 * @param jobs how many at a time
 */
public record Grading(Suite suite, Choice choice, int jobs) {

    /**
     * Examines them, those with the most cases first, so that no long one is left for the end.
     *
     * @param known what came of some of them before
     * @param told is told each as it comes, on this thread
     * @return faults before variants, each in the order given
     */
    public List<Entry> of(List<Planted> built, Map<String, Entry> known, Consumer<Examination> told) {
        Map<String, Entry> entries = new HashMap<>(known);
        List<Planted> open = new ArrayList<>(
                built.stream().filter(each -> !known.containsKey(each.id())).toList());
        Map<String, Integer> sizes = open.stream().collect(Collectors.toMap(Planted::id, this::cases));
        open.sort(Comparator.comparing((Planted each) -> sizes.getOrDefault(each.id(), 0))
                .reversed());
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            CompletionService<Examination> under = new ExecutorCompletionService<>(workers);
            open.forEach(each -> under.submit(() -> Examination.of(each, suite, choice)));
            for (int left = open.size(); left > 0; left--) {
                Examination next = under.take().get();
                entries.put(next.entry().id(), next.entry());
                told.accept(next);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the grade was given up", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a modem could not be examined", broken.getCause());
        } finally {
            workers.shutdownNow();
        }
        return built.stream()
                .map(each -> entries.get(each.id()))
                .sorted(Comparator.comparing(entry -> !entry.harmful()))
                .toList();
    }

    private int cases(Planted built) {
        return built.harmful()
                ? choice.near(built).size()
                : choice.concerned(built).size();
    }
}
