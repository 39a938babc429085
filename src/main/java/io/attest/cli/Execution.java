package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.bench.Opening;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Resumption;
import io.attest.campaign.Review;
import io.attest.line.LineLost;
import io.attest.report.Ahead;
import io.attest.report.Format;
import io.attest.report.History;
import io.attest.report.Progress;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Seal;
import io.attest.suite.TestCase;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A run from its plan to its reports, watched from the console. */
final class Execution {

    /** The part of it that runs cases. */
    private interface Cases {
        RunRecord run(Lab lab, Progress progress) throws IOException;
    }

    private final PrintStream console = System.out;
    private final Plan plan;
    private final List<Opening.Named> benches;
    private final int places;
    private final Duration wait;
    private final Set<Format> formats = EnumSet.copyOf(Reports.USUAL);
    private final Sealing sealing;

    /**
     * @param places how many modems a reference bench has
     * @param wait how long a bench is waited for that another run uses
     * @param sealing what seals the run at its end
     * @param more in which forms it is reported beside the usual ones
     */
    Execution(Plan plan, List<Opening.Named> benches, int places, Duration wait, Sealing sealing, Set<Format> more) {
        this.plan = plan;
        this.benches = benches;
        this.places = places;
        this.wait = wait;
        this.sealing = sealing;
        formats.addAll(more);
    }

    /**
     * Begins a run; gives its exit code.
     *
     * @param bench how reports name its benches
     */
    int begin(String bench) throws IOException {
        return execute((lab, progress) -> {
            progress.planned(ahead(plan.cases().stream().map(TestCase::id).toList(), lab));
            Plan reviewed = plan.reviewed(Review.of(plan.terms().ics(), lab));
            return new Campaign(reviewed, lab, RunFolder.past(plan.folder())).run(bench, watching(progress, lab));
        });
    }

    /** Goes on with a run; gives its exit code. */
    int resume(RunRecord left) throws IOException {
        return execute((lab, progress) -> {
            Resumption.mustBeTheSame(left, plan, lab);
            Seal.open(plan.folder());
            progress.planned(ahead(Resumption.open(left), lab));
            try {
                return new Campaign(plan, lab, RunFolder.past(plan.folder())).resume(watching(progress, lab));
            } catch (IOException refused) {
                throw new ConfigurationFault(
                        "the run in " + RunFolder.shown(plan.folder()) + " cannot be resumed: " + refused.getMessage());
            }
        });
    }

    private int execute(Cases cases) throws IOException {
        Path folder = plan.folder();
        Thread stopped = new Thread(() -> deriveWhatThereIs(folder), "stopped");
        RunRecord run;
        try (Progress progress = Screen.progress(console);
                Lab lab = open(progress)) {
            Runtime.getRuntime().addShutdownHook(stopped);
            run = cases.run(lab, progress);
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
        History.keep(RunFolder.reports(), run, Execution::warn);
        List<Path> written = Reports.write(run, formats);
        // The one that people open stands for those that every run gets.
        List<Path> told = written.stream()
                .filter(report -> !report.endsWith(Reports.JSON) && !report.endsWith(Reports.JUNIT))
                .map(RunFolder::shown)
                .toList();
        String sealed = sealing.close(plan.folder());
        console.print(Summary.text(run, told, Screen.colour()) + sealed);
        return ExitCode.of(run);
    }

    private Ahead ahead(List<String> cases, Lab lab) {
        List<String> names = lab.used().stream().map(Conditions.Used::name).toList();
        int alive = (int) lab.all().stream()
                .map(station -> station.bench().name())
                .distinct()
                .count();
        return new Ahead(cases, History.read(RunFolder.reports(), names, Execution::warn), alive, lab.size());
    }

    private Watching watching(Progress progress, Lab lab) {
        return new Watching(progress, console, () -> (int) lab.benches().stream()
                .map(station -> station.bench().name())
                .distinct()
                .count());
    }

    private static void warn(String what) {
        System.err.println("attest: " + what);
    }

    /** Benches that cannot be had leave no empty folder behind. */
    private Lab open(Progress progress) {
        try {
            Opening opening =
                    new Opening(places, Screen.operator(console, progress), console::println, plan.folder(), wait);
            // An empty shard takes up no bench.
            return plan.cases().isEmpty() ? opening.none(benches) : opening.of(benches);
        } catch (LineLost | ConfigurationFault | UncheckedIOException refused) {
            RunFolder.leave(plan.folder());
            throw refused;
        }
    }

    /** A run that is interrupted still gets its reports, of the cases that had finished. */
    private static void deriveWhatThereIs(Path folder) {
        try {
            Path html = Reports.write(RunRecord.read(folder));
            System.err.println("\nattest: interrupted; what had finished is in " + RunFolder.shown(html)
                    + "; go on with './attest run --resume " + RunFolder.shown(folder) + "'");
        } catch (IOException none) {
            System.err.println("\nattest: interrupted before any case had finished");
        }
    }
}
