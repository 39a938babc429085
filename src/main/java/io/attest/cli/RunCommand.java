package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Opening;
import io.attest.campaign.Plan;
import io.attest.campaign.Resumption;
import io.attest.campaign.Selection;
import io.attest.campaign.Shard;
import io.attest.campaign.Terms;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.report.Format;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Certifies a modem. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs the suite against the modem of a bench and writes a conformance report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest run                                     the reference modem, everything",
            "  attest run --bench lab-config/desk.yaml        the modem of a bench",
            "  attest run --case R-2-014 --case T-8-04.r02    one requirement and one row",
            "  attest run --case 5-tcp-sockets                a chapter",
            "  attest run --tags '@BI and not @needs-reset'   by tag",
            "  attest run --seed 42 --jobs 1                  the same order again, one by one",
            "  attest run --bench a --bench b                 two benches, one report",
            "  attest run --resume                            go on where the last run was killed",
            "",
            "Exit codes: 0 conforms, 1 does not conform, 2 usage or configuration,",
            "3 inconclusive or bench trouble, 4 nothing ran."
        })
final class RunCommand implements Callable<Integer> {

    private static final String REFERENCE = "reference";
    private static final int RETRIES = 1;

    @Option(
            names = "--bench",
            paramLabel = "FILE",
            description = "A bench file, its name in lab-config, or a folder of them; may be given several times:"
                    + " each bench takes the next case that it can run (default: reference).")
    private List<String> benches = List.of();

    @Option(names = "--tags", paramLabel = "EXPR", description = "A tag expression.")
    private @Nullable String tags;

    @Option(
            names = "--case",
            paramLabel = "ID|SECTION",
            description = "A case, row, requirement, or folder or file of the suite; may be given several times.")
    private List<String> cases = List.of();

    @Option(
            names = "--features",
            paramLabel = "DIR",
            description = "Another suite, such as a finding of './attest explore' (default: features).")
    private @Nullable Path features;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of this run (default: a new one in reports).")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the order (default: random, printed).")
    private @Nullable Long seed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Reference modems side by side (default: one per processor).")
    private @Nullable Integer jobs;

    @ArgGroup
    private Strictness strictness = new Strictness();

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "Further attempts at a case that is inconclusive (default: 1). A fail is never tried again.")
    private @Nullable Integer retries;

    @Mixin
    private ShardOption shard = new ShardOption();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "How long to wait for a bench that another run uses (default: not at all).")
    private int wait;

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            arity = "0..1",
            fallbackValue = "",
            description = "Goes on with a run that was killed or is incomplete (default: the newest such in reports).")
    private @Nullable String resume;

    @Option(
            names = "--format",
            split = ",",
            converter = FormatName.class,
            paramLabel = "FORMAT",
            description = "Report also as pdf or allure; html, json and junit are there always.")
    private Set<Format> formats = Set.of();

    @Mixin
    private Sealing sealing = new Sealing();

    @Option(names = "--dry-run", description = "Only says what would run.")
    private boolean dryRun;

    static final class Strictness {

        @Option(names = "--strict", description = "Accept what the manual itself prints, nothing else (default).")
        private boolean strict;

        @Option(names = "--tolerant", description = "Accept also what is known of modems in the field.")
        private boolean tolerant;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs != null && jobs < 1) {
            throw new ConfigurationFault("--jobs is " + jobs + "; it counts from 1");
        }
        if (wait < 0) {
            throw new ConfigurationFault("--wait is " + wait + "; it counts seconds from 0");
        }
        if (retries != null && retries < 0) {
            throw new ConfigurationFault("--retries is " + retries + "; it counts from 0");
        }
        return resume == null ? begin() : goOn(resume);
    }

    private int begin() throws IOException {
        List<Opening.Named> files = Home.named(benches.isEmpty() ? List.of(REFERENCE) : benches);
        Suite suite = features == null ? Home.suite() : Suite.load(features);
        List<TestCase> selected = new Selection(cases, Objects.requireNonNullElse(tags, "")).from(suite);
        if (selected.isEmpty()) {
            System.err.println("attest: nothing ran: no case fits both --case and --tags");
            return ExitCode.NOTHING_RAN;
        }
        Ics ics = Home.ics(files, features == null ? suite : Home.suite());
        if (selected.stream().allMatch(test -> ics.unclaimed(test).isPresent())) {
            System.err.println("attest: nothing ran: " + ics.source() + " claims nothing of what is selected: not "
                    + String.join(", ", ics.statement(List.of()).unclaimed()));
            return ExitCode.NOTHING_RAN;
        }
        Shard part = shard.shard(System.getenv(), System.err);
        List<TestCase> planned = part.of(selected);
        if (dryRun) {
            List<TestCase> claimed = planned.stream()
                    .filter(test -> ics.unclaimed(test).isEmpty())
                    .toList();
            claimed.forEach(test -> System.out.println(test.id() + "  " + test.title()));
            int unclaimed = planned.size() - claimed.size();
            System.out.println(claimed.size() + " cases would run on bench " + named(files)
                    + (unclaimed == 0 ? "" : "; of " + unclaimed + " the ICS does not claim what they take"));
            return ExitCode.CONFORMS;
        }
        sealing.prepare();
        Terms terms = new Terms(
                selected.stream().map(TestCase::id).toList(),
                part.recorded(),
                Objects.requireNonNullElse(retries, RETRIES),
                ics,
                List.of());
        Plan plan = new Plan(
                suite,
                planned,
                strictness.tolerant ? Level.TOLERANT : Level.STRICT,
                seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed,
                RunFolder.fresh(out),
                terms);
        int places = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        return new Execution(plan, files, Math.min(places, planned.size()), waiting(), sealing, formats)
                .begin(named(files));
    }

    private int goOn(String run) throws IOException {
        boolean otherwise =
                features != null || !cases.isEmpty() || tags != null || seed != null || out != null || retries != null;
        if (otherwise || dryRun || shard.isGiven() || strictness.strict || strictness.tolerant) {
            throw new ConfigurationFault(
                    "a run is resumed as it was begun; --resume goes with --bench, --jobs, --wait, --sign and --format only");
        }
        RunRecord left = run.isEmpty() ? RunFolder.newestUnfinished() : RunFolder.read(Path.of(run));
        if (Resumption.isComplete(left)) {
            System.out.println(RunFolder.shown(left.folder()) + " is complete: there is nothing to resume");
            return ExitCode.of(left);
        }
        sealing.prepare();
        Conditions conditions = Resumption.conditions(left);
        List<Opening.Named> files = Home.named(
                benches.isEmpty()
                        ? conditions.benches().stream()
                                .map(used -> Home.again(used.file()))
                                .toList()
                        : benches);
        Suite suite = Home.suite();
        Terms terms = new Terms(
                conditions.selected(),
                conditions.shard(),
                conditions.retries(),
                Home.ics(files, suite),
                conditions.ics().review());
        int places = jobs == null ? Resumption.places(left) : jobs;
        return new Execution(Resumption.plan(left, suite, terms), files, places, waiting(), sealing, formats)
                .resume(left);
    }

    private Duration waiting() {
        return Duration.ofSeconds(wait);
    }

    private static String named(List<Opening.Named> files) {
        return files.stream().map(each -> each.file().name()).collect(Collectors.joining(", "));
    }
}
