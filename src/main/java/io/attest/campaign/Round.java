package io.attest.campaign;

import io.attest.bench.Lab;
import io.attest.bench.Station;
import io.attest.steps.Needs;
import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One pass over cases. Those that the same benches can run are launched together, with as many threads as there are such
 * benches: so a bench that is free always finds the next case that it can run, and no thread waits in vain.
 */
final class Round {

    /** Cases that these benches can run. */
    private record Part(List<Station> able, List<TestCase> cases) {}

    private final List<Part> parts;

    private Round(List<Part> parts) {
        this.parts = parts;
    }

    static Round of(List<TestCase> todo, Lab lab) {
        Map<List<Station>, List<TestCase>> byBenches = new LinkedHashMap<>();
        for (TestCase test : todo) {
            List<Station> able = lab.able(bench -> Needs.lacking(test, bench).isEmpty());
            byBenches.computeIfAbsent(able, key -> new ArrayList<>()).add(test);
        }
        List<TestCase> nobodys = byBenches.remove(List.<Station>of());
        if (nobodys != null && !byBenches.isEmpty()) {
            // They need no bench to be told so, and no launch of their own.
            byBenches.values().iterator().next().addAll(nobodys);
        } else if (nobodys != null) {
            byBenches.put(List.of(), nobodys);
        }
        return new Round(byBenches.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList());
    }

    void run(Launch launch, long seed) {
        if (parts.size() == 1) {
            run(launch, parts.get(0), seed);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Callable<Void>> launches = new ArrayList<>();
            for (Part part : parts) {
                launches.add(() -> {
                    run(launch, part, seed);
                    return null;
                });
            }
            for (Future<Void> each : threads.invokeAll(launches)) {
                each.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was given up", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the cases could not be run: " + failed.getCause(), failed);
        } finally {
            threads.shutdown();
        }
    }

    private static void run(Launch launch, Part part, long seed) {
        int jobs = Math.min(part.able().size(), part.cases().size());
        launch.run(part.cases(), seed, Math.max(1, jobs));
    }
}
