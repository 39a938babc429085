package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.bench.Opening;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Resumption;
import io.attest.line.LineLost;
import io.attest.report.Progress;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

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

    /** @param places how many modems a reference bench has */
    Execution(Plan plan, List<Opening.Named> benches, int places) {
        this.plan = plan;
        this.benches = benches;
        this.places = places;
    }

    /**
     * Begins a run; gives its exit code.
     *
     * @param bench how reports name its benches
     */
    int begin(String bench) throws IOException {
        return execute((lab, progress) -> {
            progress.planned(plan.cases().size());
            return new Campaign(plan, lab).run(bench, new Watching(progress, console));
        });
    }

    /** Goes on with a run; gives its exit code. */
    int resume(RunRecord left) throws IOException {
        return execute((lab, progress) -> {
            Resumption.mustBeTheSame(left, plan, lab);
            progress.planned(Resumption.open(left).size());
            return new Campaign(plan, lab).resume(new Watching(progress, console));
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
        Path html = Reports.write(run);
        console.print(Summary.text(run, RunFolder.shown(html), Screen.colour()));
        return ExitCode.of(run);
    }

    /** Benches that cannot be had leave no empty folder behind. */
    private Lab open(Progress progress) {
        try {
            return new Opening(places, Screen.operator(console, progress), console::println).of(benches);
        } catch (LineLost | ConfigurationFault refused) {
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
