package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.report.Format;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Renewal;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Derives the reports of a run again from its record, also of a run that was killed. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Derives report.json, report.html and junit.xml again from the record of a run.",
        footerHeading = "%nExample:%n",
        footer = "  attest report reports/2026-11-22-180000")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The folder of a run; it may have been killed.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Which of html, pdf, json, junit, allure; html, json and junit unless given.")
    private Set<Format> formats = Reports.USUAL;

    @Override
    public Integer call() {
        try {
            Renewal seal = Renewal.begin(folder);
            RunRecord run = RunRecord.read(folder);
            Reports.write(run, formats);
            String told = Sealing.told(folder, seal.end());
            if (!told.isEmpty()) {
                System.err.println(told);
            }
            System.out.print(Summary.text(run, folder.resolve(Reports.HTML), Screen.colour()));
            return ExitCode.of(run);
        } catch (IOException none) {
            throw new ConfigurationFault(
                    "no run in " + folder + "; its record.ndjson cannot be read (" + none.getMessage() + ")");
        }
    }
}
