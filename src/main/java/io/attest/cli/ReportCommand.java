package io.attest.cli;

import io.attest.report.Format;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Renewal;
import io.attest.verdict.RunRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Derives the reports of a run again from its record, also of a run that was killed. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Derives the reports of a run from its record and transcripts alone: any time, without a modem or a"
                        + " network, the same bytes each time. What is there in the same form is replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest report reports/2026-11-22-180000                    html, json and junit",
            "  attest report reports/2026-11-22-180000 --format pdf       that form only",
            "  attest report RUN --format html,pdf,json,junit,allure      all there are",
            "  attest report RUN --format allure; allure generate RUN/allure-results -o RUN/allure-report",
            "",
            "Exit codes are those of the run, so that a pipeline may derive its reports in a step of its own:",
            "0 conforms, 1 does not conform, 2 no run there or not written, 3 inconclusive or incomplete,",
            "4 nothing ran."
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The folder of a run; it may have been killed.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            converter = FormatName.class,
            paramLabel = "FORMAT",
            description =
                    "Which of html (report.html), pdf (report.pdf), json (report.json), junit (junit.xml) and allure"
                            + " (the folder allure-results); html, json and junit unless given.")
    private Set<Format> formats = Reports.USUAL;

    @Override
    public Integer call() {
        Renewal seal = Renewal.begin(folder);
        RunRecord run = RunFolder.read(folder);
        List<Path> written = Reports.write(run, formats);
        String told = Sealing.told(folder, seal.end());
        if (!told.isEmpty()) {
            System.err.println(told);
        }
        System.out.print(Summary.text(run, written, Screen.colour()));
        return ExitCode.of(run);
    }
}
