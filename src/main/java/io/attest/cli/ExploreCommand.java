package io.attest.cli;

import io.attest.actuator.Operator;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.bench.Opening;
import io.attest.dte.Acceptances.Level;
import io.attest.explore.Search;
import io.attest.explore.Summary;
import io.attest.suite.Suite;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches beyond the suite's own cases. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up dialogues, valid, inopportune and invalid, and holds the modem of a bench against the reference modem.",
            "Where they differ, the dialogue is made as short as it can be and written as a feature with both transcripts."
                    + " Whether the manual asks for what the reference modem did is for a reader to say."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest explore --time 1m                             the reference modem against itself",
            "  attest explore --fault quotes-kept --time 20s        one with a firmware fault",
            "  attest explore --bench lab-config/desk.yaml --time 8h",
            "  attest explore --seed 42 --dialogues 500             the same dialogues again",
            "  attest run --features reports/2026-11-23-120000-explore/001-at-vstate",
            "                                                       what was found, once more",
            "",
            "Exit codes: 0 no divergence, 1 divergences, 2 usage or configuration,",
            "3 bench trouble, 4 nothing ran."
        })
final class ExploreCommand implements Callable<Integer> {

    private static final String REFERENCE = "reference";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final Pattern TIME = Pattern.compile("(\\d+)(s|m|h)");

    @Option(
            names = "--bench",
            paramLabel = "FILE",
            defaultValue = REFERENCE,
            description = "A bench file, or its name in lab-config (default: ${DEFAULT-VALUE}).")
    private String bench = REFERENCE;

    @Option(
            names = "--fault",
            paramLabel = "ID",
            description = "Instead of a bench: a reference modem with this firmware fault; may be given several times.")
    private List<String> faults = List.of();

    @Option(
            names = "--time",
            paramLabel = "T",
            description = "How long, as 90s, 10m or 8h (default: 10m, or no limit where --dialogues is given).")
    private @Nullable String time;

    @Option(names = "--dialogues", paramLabel = "N", description = "How many at most (default: no limit).")
    private @Nullable Long dialogues;

    @Option(
            names = "--divergences",
            paramLabel = "N",
            defaultValue = "20",
            description = "After how many distinct ones it is enough (default: ${DEFAULT-VALUE}).")
    private int divergences;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the dialogues (default: random, printed).")
    private @Nullable Long seed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Reference modems side by side (default: one per processor; it counts for the dialogues of a seed).")
    private @Nullable Integer jobs;

    @Option(names = "--tolerant", description = "Accept also what is known of modems in the field.")
    private boolean tolerant;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of this search (default: a new one in reports).")
    private @Nullable Path out;

    private final PrintStream console = System.out;

    @Override
    public Integer call() throws IOException {
        if (jobs != null && jobs < 1 || dialogues != null && dialogues < 1 || divergences < 1) {
            throw new ConfigurationFault("--jobs, --dialogues and --divergences count from 1");
        }
        Duration longest = longest();
        Suite suite = Home.suite();
        List<Opening.Named> asked = files();
        long named = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
        Path folder = RunFolder.fresh(
                out != null ? out : RunFolder.reports().resolve(STAMP.format(LocalDateTime.now()) + "-explore"));
        if (Files.exists(folder.resolve("explore.json"))) {
            throw new ConfigurationFault(RunFolder.shown(folder) + " holds a search already; name another --out");
        }
        List<Opening.Named> files =
                faults.isEmpty() ? asked : List.of(leave(asked.get(0).file(), folder));
        int places = Benches.places(
                files.get(0).file(), jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
        console.println("Seed " + named + ", " + places + (places == 1 ? " pair" : " pairs") + " of modems, into "
                + RunFolder.shown(folder));
        BenchFile reference = BenchFile.of(REFERENCE, new LineFile.Reference(List.of(), null));
        boolean inProcess = files.get(0).file().line() instanceof LineFile.Reference;
        Supplier<Lab> another = inProcess ? () -> open(files, 1, folder) : null;
        try (Lab underTest = open(files, places, folder);
                Lab other = new Lab(places, () -> Benches.open(reference))) {
            Search.Pairs pairs = new Search.Pairs(
                    suite, other, underTest, tolerant ? Level.TOLERANT : Level.STRICT, Home.ics(files, suite), another);
            Search.Terms terms =
                    new Search.Terms(named, longest, dialogues == null ? Long.MAX_VALUE : dialogues, divergences);
            Summary summary = new Search(
                            pairs,
                            terms,
                            folder,
                            new Telling(console, longest, folder, files.get(0).path()))
                    .run();
            Telling.inTheEnd(console, summary, folder);
            return code(summary);
        }
    }

    private static int code(Summary summary) {
        if (!summary.divergences().isEmpty()) {
            return ExitCode.DOES_NOT_CONFORM;
        }
        if (!summary.lost().isEmpty()) {
            return ExitCode.BENCH;
        }
        return summary.same() == 0 ? ExitCode.NOTHING_RAN : ExitCode.CONFORMS;
    }

    private Duration longest() {
        if (time == null) {
            return dialogues == null ? Duration.ofMinutes(10) : Duration.ofDays(365);
        }
        Matcher said = TIME.matcher(time);
        if (!said.matches()) {
            throw new ConfigurationFault("--time is '" + time + "'; write for instance 90s, 10m or 8h");
        }
        long number = Long.parseLong(said.group(1));
        return switch (said.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private List<Opening.Named> files() {
        if (faults.isEmpty()) {
            List<Opening.Named> files = Home.named(List.of(bench));
            if (files.size() != 1) {
                throw new ConfigurationFault(
                        "--bench " + bench + " means " + files.size() + " benches; a search has one modem under test");
            }
            return files;
        }
        if (!bench.equals(REFERENCE)) {
            throw new ConfigurationFault("--fault builds a reference modem; it does not go with --bench");
        }
        faults.forEach(id -> GradeCommand.named(id, GradeCommand.byId()));
        return List.of(new Opening.Named(REFERENCE, BenchFile.of(REFERENCE, new LineFile.Reference(faults, null))));
    }

    /** The modem with its faults as a bench file, so that what is found can be run again on it. */
    private Opening.Named leave(BenchFile modem, Path folder) throws IOException {
        Path file = folder.resolve("bench.yaml");
        Files.writeString(
                file,
                "name: " + REFERENCE + "\nline: {kind: reference, faults: [" + String.join(", ", faults) + "]}\n");
        return new Opening.Named(RunFolder.shown(file).toString(), modem);
    }

    private Lab open(List<Opening.Named> files, int places, Path folder) {
        try {
            return new Opening(places, Operator.NOBODY, console::println, folder, Duration.ZERO).of(files);
        } catch (RuntimeException refused) {
            RunFolder.leave(folder);
            throw refused;
        }
    }
}
