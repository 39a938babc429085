package io.attest.nights;

import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The nights in a folder of runs.
 *
 * @param modems the nights of each maker and model, the oldest first; that with the newest night comes first
 * @param leftOut the folders that are no nights, by name
 */
public record Nights(List<List<Night>> modems, List<LeftOut> leftOut) {

    private record Found(Path folder, RunHeader header) {}

    /**
     * Reads them.
     *
     * @param last how many nights of each maker and model, the newest
     * @throws IOException if the folder cannot be read
     */
    public static Nights in(Path folder, int last, Remembered remembered) throws IOException {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, List<Found>> kinds = new LinkedHashMap<>();
        for (Path run : Folders.in(folder)) {
            String name = String.valueOf(run.getFileName());
            try {
                RunHeader header = RunRecord.header(run);
                String noNight = Standing.noNight(header);
                if (noNight.isEmpty()) {
                    kinds.computeIfAbsent(Modem.of(header).kind(), none -> new ArrayList<>())
                            .add(new Found(run, header));
                } else {
                    leftOut.add(new LeftOut(name, noNight));
                }
            } catch (IOException unreadable) {
                leftOut.add(new LeftOut(name, "its record cannot be read: " + unreadable.getMessage()));
            }
        }
        List<Path> chosen = kinds.values().stream()
                .flatMap(found -> newest(found, last).stream())
                .toList();
        Map<String, List<Night>> nights = new HashMap<>();
        for (Night night : read(chosen, remembered, leftOut)) {
            nights.computeIfAbsent(night.modem().kind(), none -> new ArrayList<>())
                    .add(night);
        }
        return new Nights(
                sorted(nights),
                leftOut.stream().sorted(Comparator.comparing(LeftOut::run)).toList());
    }

    private static List<Path> newest(List<Found> found, int last) {
        return found.stream()
                .sorted(Comparator.comparing((Found run) -> run.header.started())
                        .thenComparing(run -> run.folder.toString())
                        .reversed())
                .limit(last)
                .map(Found::folder)
                .toList();
    }

    /** Several at a time: reading a record is work for the processor. */
    private static List<Night> read(List<Path> runs, Remembered remembered, List<LeftOut> leftOut) {
        ExecutorService readers =
                Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Night>> futures = new ArrayList<>();
            for (Path run : runs) {
                futures.add(readers.submit((Callable<Night>) () -> remembered.night(run)));
            }
            List<Night> nights = new ArrayList<>();
            for (int at = 0; at < runs.size(); at++) {
                try {
                    nights.add(futures.get(at).get());
                } catch (ExecutionException unreadable) {
                    leftOut.add(new LeftOut(
                            String.valueOf(runs.get(at).getFileName()),
                            "its record cannot be read: "
                                    + unreadable.getCause().getMessage()));
                }
            }
            return nights;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading records", stopped);
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<List<Night>> sorted(Map<String, List<Night>> kinds) {
        Comparator<Night> byStart = Comparator.comparing(Night::started).thenComparing(Night::run);
        List<List<Night>> modems = new ArrayList<>();
        kinds.values()
                .forEach(nights -> modems.add(nights.stream().sorted(byStart).toList()));
        modems.sort(Comparator.comparing((List<Night> nights) -> nights.get(nights.size() - 1), byStart)
                .reversed());
        return modems;
    }
}
