package io.attest.cli;

import io.attest.actuator.Operator;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.line.LineLost;
import io.attest.report.Progress;
import io.attest.report.Reports;
import io.attest.report.Summary;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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
            "",
            "Exit codes: 0 conforms, 1 does not conform, 2 usage or configuration,",
            "3 inconclusive or bench trouble, 4 nothing ran."
        })
final class RunCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    @Option(
            names = "--bench",
            paramLabel = "FILE",
            defaultValue = "reference",
            description = "A bench file, or its name in lab-config (default: ${DEFAULT-VALUE}).")
    private String bench = "reference";

    @Option(names = "--tags", paramLabel = "EXPR", defaultValue = "", description = "A tag expression.")
    private String tags = "";

    @Option(
            names = "--case",
            paramLabel = "ID|SECTION",
            description = "A case, row, requirement, or folder or file of the suite; may be given several times.")
    private List<String> cases = List.of();

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
        PrintStream console = System.out;
        BenchFile file = BenchFile.read(Home.bench(bench));
        Suite suite = Home.suite();
        List<TestCase> selected = new Selection(cases, tags).from(suite);
        if (selected.isEmpty()) {
            System.err.println("attest: nothing ran: no case fits both --case and --tags");
            return ExitCode.NOTHING_RAN;
        }
        Ics ics =
                file.ics() == null ? Ics.EVERYTHING : Ics.read(Home.bench(bench).resolveSibling(file.ics()), suite);
        if (selected.stream().allMatch(test -> ics.unclaimed(test).isPresent())) {
            System.err.println("attest: nothing ran: " + ics.source() + " claims nothing of what is selected");
            return ExitCode.NOTHING_RAN;
        }
        if (jobs != null && jobs < 1) {
            throw new ConfigurationFault("--jobs is " + jobs + "; it counts from 1");
        }
        if (dryRun) {
            selected.forEach(test -> console.println(test.id() + "  " + test.title()));
            console.println(selected.size() + " cases would run on bench " + file.name());
            return ExitCode.CONFORMS;
        }
        long order = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
        int places = Benches.places(file, jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
        Path folder = newFolder();
        Level level = strictness.tolerant ? Level.TOLERANT : Level.STRICT;
        Plan plan = new Plan(suite, selected, level, order, folder, ics);
        Thread stopped = new Thread(() -> deriveWhatThereIs(folder), "stopped");
        RunRecord run;
        try (Progress progress = Screen.progress(console);
                Lab lab = open(file, Math.min(places, selected.size()), folder, Screen.operator(console, progress))) {
            progress.planned(selected.size());
            Runtime.getRuntime().addShutdownHook(stopped);
            run = new Campaign(plan, lab).run(file.name(), progress::finished);
        }
        Runtime.getRuntime().removeShutdownHook(stopped);
        Path html = Reports.write(run);
        console.print(Summary.text(run, shown(html), Screen.colour()));
        return ExitCode.of(run);
    }

    /** A bench that cannot be reached leaves no empty folder behind. */
    private Lab open(BenchFile file, int places, Path folder, Operator operator) throws IOException {
        try {
            return new Lab(places, () -> Benches.open(file, operator));
        } catch (LineLost unreachable) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isEmpty()) {
                    Files.delete(folder);
                }
            }
            throw new LineLost(
                    unreachable.getMessage() + "; the line of "
                            + shown(Home.bench(bench).toAbsolutePath()) + " says so",
                    unreachable);
        }
    }

    /** A run that is interrupted still gets its reports, of the cases that had finished. */
    private static void deriveWhatThereIs(Path folder) {
        try {
            Path html = Reports.write(RunRecord.read(folder));
            System.err.println("\nattest: interrupted; what had finished is in " + shown(html));
        } catch (IOException none) {
            System.err.println("\nattest: interrupted before any case had finished");
        }
    }

    private Path newFolder() {
        Path folder = out != null
                ? out.toAbsolutePath().normalize()
                : Home.path().resolve("reports").resolve(STAMP.format(LocalDateTime.now()));
        if (Files.exists(folder.resolve("record.ndjson"))) {
            throw new ConfigurationFault(shown(folder) + " holds a run already; name another --out");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".can-write", ""));
            return folder;
        } catch (IOException refused) {
            throw new ConfigurationFault("cannot write into " + shown(folder) + " (" + reason(refused)
                    + "); mend that or name another --out");
        }
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException || refused instanceof NotDirectoryException) {
            return "a file is in the way";
        }
        return refused instanceof AccessDeniedException ? "no right to" : String.valueOf(refused.getMessage());
    }

    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
