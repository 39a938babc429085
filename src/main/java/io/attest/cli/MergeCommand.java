package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.campaign.Aspect;
import io.attest.campaign.Merge;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.seal.Seal;
import io.attest.verdict.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one run of the shards of one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Makes one run, with one report, of the shards that several machines ran.",
        footerHeading = "%nExample:%n",
        footer = {
            "  attest merge --out reports/night shard-1 shard-2 shard-3 shard-4",
            "",
            "Exit codes: 0 conforms, 1 does not conform, 2 not parts of one run,",
            "3 inconclusive or a shard is missing, 4 nothing ran."
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "The folders of the shards, in any order.")
    private List<Path> runs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the merged run.")
    private Path out = Path.of("");

    @Option(
            names = "--different",
            paramLabel = "ixit",
            description = "Merge although the benches' IXIT differ; the report says so. Nothing else may differ.")
    private List<String> different = List.of();

    @Mixin
    private Sealing sealing = new Sealing();

    @Override
    public Integer call() {
        if (Files.exists(out.resolve("record.ndjson"))) {
            throw new ConfigurationFault(out + " holds a run already; name another --out");
        }
        sealing.prepare();
        runs.forEach(Seal::mustHold);
        RunRecord run = Merge.into(out, runs, lifted(), RunFolder.past(out));
        Path html = Reports.write(run);
        String sealed = sealing.close(out);
        System.out.print(Summary.text(run, List.of(html), Screen.colour()) + sealed);
        return ExitCode.of(run);
    }

    private Set<Aspect> lifted() {
        Set<Aspect> lifted = EnumSet.noneOf(Aspect.class);
        for (String text : different) {
            if (!text.equalsIgnoreCase("ixit")) {
                throw new ConfigurationFault("--different is '" + text + "'; only ixit may differ between shards");
            }
            lifted.add(Aspect.IXIT);
        }
        return lifted;
    }
}
