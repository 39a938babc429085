package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.nights.ModemHistory;
import io.attest.nights.Nights;
import io.attest.report.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what many nights say together. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Makes a page of the runs in a folder: trends, since when what fails, flaky and slow cases, benches.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest history                               reports/history.html of the last 30 nights",
            "  attest history nightly --last 90 --out h.html",
            "  attest history --json > history.json",
            "",
            "Shards are no nights: merge them first. Exit codes: 0 written, 2 usage, or no run there."
        })
final class HistoryCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder that holds the folders of the runs (default: reports).")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "The page (default: history.html in FOLDER).")
    private @Nullable Path out;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many nights of each maker and model, the newest (default: 30).")
    private int last;

    @Option(names = "--json", description = "Writes no page but prints JSON, with every case.")
    private boolean json;

    @Override
    public Integer call() {
        if (last < 1 || last > 1_000) {
            throw new ConfigurationFault("--last is " + last + "; it counts nights from 1 to 1000");
        }
        Path runs = Objects.requireNonNullElseGet(folder, RunFolder::reports);
        Nights nights = read(runs);
        List<ModemHistory> modems =
                nights.modems().stream().map(ModemHistory::of).toList();
        if (json) {
            System.out.print(Histories.json(modems, nights.leftOut()));
        } else {
            Path page = Objects.requireNonNullElseGet(out, () -> runs.resolve(Histories.HTML));
            Histories.write(page, Histories.html(modems, nights.leftOut(), links(page, runs)));
            System.out.print(Histories.text(modems, nights.leftOut()));
            System.out.println("page     " + RunFolder.shown(page));
        }
        return ExitCode.CONFORMS;
    }

    private Nights read(Path runs) {
        if (!Files.isDirectory(runs)) {
            throw new ConfigurationFault(
                    "no folder " + RunFolder.shown(runs) + "; name one that holds folders of runs");
        }
        try {
            Nights nights = Nights.in(runs, last, RunFolder.remembered());
            if (nights.modems().isEmpty()) {
                throw new ConfigurationFault("no run in " + RunFolder.shown(runs)
                        + " that is a night; './attest run' makes one, './attest merge' makes one of shards");
            }
            return nights;
        } catch (IOException unreadable) {
            throw new ConfigurationFault(RunFolder.shown(runs) + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** How the page gets to the runs; both may be moved together. */
    private static Path links(Path page, Path runs) {
        Path from = Objects.requireNonNull(page.toAbsolutePath().normalize().getParent());
        return from.relativize(runs.toAbsolutePath().normalize());
    }
}
