package io.attest.report;

import com.sun.management.OperatingSystemMXBean;
import io.attest.nights.Earlier;
import io.attest.nights.MadeNights;
import io.attest.nights.ModemHistory;
import io.attest.nights.Nights;
import io.attest.nights.Remembered;
import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Says how long the reports of many made-up nights take and what they weigh. Arguments: a folder, which is filled unless
 * it exists, nights and rows. To be run with {@code -Xmx512m}.
 */
final class ReportsMeasured {

    private static final int SEED = 7;
    private static final int STEPS = 24;

    private ReportsMeasured() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int nights = Integer.parseInt(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        if (!Files.exists(folder)) {
            timed(
                    nights + " nights of " + rows + " rows made, seed " + SEED,
                    () -> new MadeNights(nights, rows, SEED, STEPS).into(folder));
        }
        Path newest = newest(folder);
        say("record of a night", Files.size(newest.resolve("record.ndjson")));
        RunRecord run = timed("record read", () -> RunRecord.read(newest));
        for (Format format : Format.values()) {
            timed("report " + format, () -> {
                Reports.write(run, EnumSet.of(format));
                return format;
            });
        }
        for (String form : List.of(Reports.JSON, Reports.HTML, Reports.PDF, Reports.JUNIT)) {
            say(form, Files.size(newest.resolve(form)));
        }
        Path kept = Files.createTempDirectory("nights");
        Nights read = timed("history read, nothing remembered", () -> Nights.in(folder, nights, Remembered.in(kept)));
        timed("history read, remembered", () -> Nights.in(folder, nights, Remembered.in(kept)));
        List<ModemHistory> modems = timed(
                "history made",
                () -> read.modems().stream().map(ModemHistory::of).toList());
        String html = timed("history page", () -> Histories.html(modems, read.leftOut(), Path.of("")));
        Histories.write(folder.resolve(Histories.HTML), html);
        say(Histories.HTML, Files.size(folder.resolve(Histories.HTML)));
        say("history as JSON", Histories.json(modems, read.leftOut()).length());
        Past past = timed("earlier runs, remembered", () -> Earlier.of(newest, run.header(), Remembered.in(kept)));
        System.out.println(past.runs().size() + " earlier runs");
        Runtime machine = Runtime.getRuntime();
        System.gc();
        say("memory in use at the end", machine.totalMemory() - machine.freeMemory());
        say("memory that there may be", machine.maxMemory());
    }

    private static Path newest(Path folder) throws IOException {
        try (var runs = Files.list(folder)) {
            return runs.filter(Files::isDirectory).sorted().reduce((a, b) -> b).orElseThrow();
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        long spent = processor();
        T result = work.call();
        System.out.printf(
                "%-45s %8d ms, of the processor %8d ms%n",
                what, (System.nanoTime() - begin) / 1_000_000, (processor() - spent) / 1_000_000);
        return result;
    }

    /** Of all threads; unlike the clock it does not tell how busy the machine was with others. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void say(String what, long bytes) {
        System.out.printf("%-45s %8d KB%n", what, bytes / 1024);
    }
}
