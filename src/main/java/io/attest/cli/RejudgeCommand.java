package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.campaign.Rejudgement;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Seal;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a run again. */
@Command(
        name = "rejudge",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the suite as it is now against the transcripts of an earlier run, without a modem.",
            "Needs no bench and no server. Makes a run of its own, which says of what it is a second judgement, and says"
                    + " what has changed.",
            "What a transcript does not tell is inconclusive, never a fail or a pass."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest rejudge reports/2026-11-22-180000                  what would be said of it today",
            "  attest rejudge reports/2026-11-22-180000 --tolerant       accept what is known from the field",
            "  attest rejudge reports/night --case 5-tcp-sockets         one chapter",
            "  attest rejudge reports/night --features ../next/features  by another suite",
            "",
            "Exit codes: 0 conforms, 1 does not conform, 2 usage or configuration,",
            "3 inconclusive, 4 nothing was judged."
        })
final class RejudgeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The folder of the run; it may have been killed or merged.")
    private Path run = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of this judgement (default: a new one in reports).")
    private @Nullable Path out;

    @Option(
            names = "--case",
            paramLabel = "ID|SECTION",
            description = "A case, row, requirement, or folder or file of the suite; may be given several times.")
    private List<String> cases = List.of();

    @Option(names = "--features", paramLabel = "DIR", description = "The suite to judge by (default: features).")
    private @Nullable Path features;

    @ArgGroup
    private Strictness strictness = new Strictness();

    static final class Strictness {

        @Option(
                names = "--strict",
                description = "Accept what the manual itself prints, nothing else (default: as it was judged then).")
        private boolean strict;

        @Option(names = "--tolerant", description = "Accept also what is known of modems in the field.")
        private boolean tolerant;
    }

    @Mixin
    private Sealing sealing = new Sealing();

    @Override
    public Integer call() throws IOException {
        Seal.mustHold(run);
        RunRecord then = RunFolder.read(run);
        sealing.prepare();
        Suite suite = features == null ? Home.suite() : Suite.load(features);
        Rejudgement rejudgement = new Rejudgement(then, suite, level(then));
        List<TestCase> selected = rejudgement.of(new Selection(cases, "").from(suite));
        if (selected.isEmpty()) {
            System.err.println("attest: nothing was judged: no case that is selected belongs to that run");
            return ExitCode.NOTHING_RAN;
        }
        Path folder = RunFolder.fresh(out);
        int jobs = Math.min(selected.size(), Runtime.getRuntime().availableProcessors());
        RunRecord now = rejudgement.into(folder, selected, jobs, result -> {});
        Path html = Reports.write(now);
        String sealed = sealing.close(folder);
        System.out.print(Summary.text(now, List.of(RunFolder.shown(html)), Screen.colour()) + sealed);
        System.out.print(Changes.of(then, now, cases.isEmpty() ? rejudgement.gone() : List.of()));
        return ExitCode.of(now);
    }

    private Level level(RunRecord then) {
        if (strictness.strict || strictness.tolerant) {
            return strictness.tolerant ? Level.TOLERANT : Level.STRICT;
        }
        try {
            return Level.valueOf(then.header().acceptance().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ConfigurationFault(
                    "the run does not say how strictly it was judged; name --strict or --tolerant");
        }
    }
}
