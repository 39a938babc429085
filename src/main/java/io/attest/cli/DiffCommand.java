package io.attest.cli;

import io.attest.nights.Comparison;
import io.attest.report.Comparisons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in what two runs differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what got worse from one run to another, what got better, and which checks disappeared.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest diff reports/2026-11-21-180000 reports/2026-11-22-180000",
            "  attest diff --json reports/a reports/b > diff.json",
            "",
            "Exit codes: 0 nothing got worse; 1 a case that passed fails, a case is not judged",
            "any more or newly fails, or checks were lost; 2 usage, or no such run."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLDER", description = "The folder of the older run.")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEWER", description = "The folder of the newer run.")
    private Path newer = Path.of("");

    @Option(names = "--json", description = "As JSON, with every case.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(RunFolder.read(older), RunFolder.read(newer));
        System.out.print(json ? Comparisons.json(comparison) : Comparisons.text(comparison, Screen.colour()));
        return comparison.isWorse() ? ExitCode.DOES_NOT_CONFORM : ExitCode.CONFORMS;
    }
}
