package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.export.Export;
import io.attest.export.ExportFault;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the smallest host-side script that shows again what a case found. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a script that shows again what a case found, for people who have none of this.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest export R-2-014.above --as pyserial --out above.py     then python3 above.py /dev/ttyUSB0",
            "  attest export R-2-014.above --as chat                        for chat(8)",
            "  attest export R-2-014.above.2 --as text --run reports/night  the second attempt, by hand",
            "",
            "Exit codes: 0 written; 2 usage, no such run or case, or this form cannot tell it."
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "A case; or one attempt at it, as its transcript is called.")
    private String name = "";

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "The folder of a run (default: the newest in reports in which the case did not pass).")
    private @Nullable Path folder;

    @Option(names = "--as", required = true, paramLabel = "FORM", description = "pyserial, chat or text.")
    private Export.As as = Export.As.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        RunRecord run = folder != null ? RunFolder.read(folder) : RunFolder.newestWithout(name);
        CaseResult result = Export.named(run, name)
                .orElseThrow(() -> new ConfigurationFault("no case " + name + " in " + RunFolder.shown(run.folder())
                        + "; './attest list cases' names those there are, --run another run"));
        try {
            write(Export.script(run, result, as));
        } catch (ExportFault refused) {
            throw new ConfigurationFault(refused.getMessage());
        }
        return ExitCode.CONFORMS;
    }

    /** Whole or not at all. */
    private void write(String script) {
        if (out == null) {
            System.out.print(script);
            return;
        }
        Path target = out.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(beside, script, StandardCharsets.US_ASCII);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new ConfigurationFault(
                    out + " cannot be written (" + refused.getMessage() + "); name another by --out");
        }
    }
}
