package io.attest.cli;

import io.attest.bench.Benches;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Planted;
import io.attest.campaign.Selection;
import io.attest.campaign.SuiteDigest;
import io.attest.grade.Choice;
import io.attest.grade.Grading;
import io.attest.grade.Ledger;
import io.attest.grade.Modem;
import io.attest.grade.Narrow;
import io.attest.grade.Thorough;
import io.attest.report.Grades;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import io.attest.yaml.Alike;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Grades the suite by modems with a fault or a variant built in. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Grades the suite: runs it against reference modems with a firmware fault, which it must fail, or a legal"
                    + " variant, which it must not.",
            "On each modem only the cases run that can have most to say of it; --thorough runs all on each."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest grade                                   everything",
            "  attest grade --fault quotes-kept               one fault",
            "  attest grade --operator 'wrong code'           the faults of one kind",
            "  attest grade --fault slow --case R-B-039       what a row says of a fault or variant",
            "  attest grade --resume reports/grade-<time>     go on after a kill",
            "",
            "Exit codes: 0 every fault was killed and no variant failed, 1 a fault survived, a variant was",
            "failed or could not be judged, 2 usage, 3 trouble."
        })
final class GradeCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    @Option(names = "--fault", paramLabel = "ID", description = "A fault or variant; may be given several times.")
    private List<String> faults = List.of();

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            description = "Those of one kind, as './attest list faults' names it; may be given several times.")
    private List<String> operators = List.of();

    @Option(
            names = "--case",
            paramLabel = "ID|SECTION",
            description = "Instead of a grade: what these cases say of each modem; may be given several times.")
    private List<String> cases = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Modems side by side (default: one more than there are processors).")
    private @Nullable Integer jobs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of this grade (default: a new one in reports).")
    private @Nullable Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Draws the cases that are run on variants (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--thorough", description = "Every case on each modem; takes hours.")
    private boolean thorough;

    @Option(names = "--resume", paramLabel = "DIR", description = "Goes on with a grade that was killed.")
    private @Nullable Path resume;

    private final PrintStream console = System.out;

    @Override
    public Integer call() throws IOException {
        if (jobs != null && jobs < 1) {
            throw new ConfigurationFault("--jobs is " + jobs + "; it counts from 1");
        }
        Suite suite = Home.suite();
        if (!cases.isEmpty()) {
            return look(suite, new Selection(cases, "").from(suite));
        }
        String digest = SuiteDigest.of(suite);
        if (resume != null) {
            if (!faults.isEmpty() || !operators.isEmpty() || out != null || thorough) {
                throw new ConfigurationFault("a grade is resumed as it was begun; --resume goes with --jobs only");
            }
            try (Ledger ledger = Ledger.resume(resume)) {
                if (!ledger.plan().suiteDigest().equals(digest)) {
                    throw new ConfigurationFault(
                            "the suite has changed since the grade in " + resume + " was begun; begin another");
                }
                return grade(suite, ledger, resume);
            }
        }
        List<String> ids = selected().stream().map(Planted::id).toList();
        Path folder = RunFolder.fresh(
                out != null
                        ? out
                        : RunFolder.reports().resolve("grade-" + STAMP.format(LocalDateTime.now(ZoneOffset.UTC))));
        try (Ledger ledger = Ledger.begin(folder, new Ledger.Plan(digest, ids, seed, thorough))) {
            return grade(suite, ledger, folder);
        }
    }

    private int grade(Suite suite, Ledger ledger, Path folder) throws IOException {
        Ledger.Plan plan = ledger.plan();
        Map<String, Planted> known = byId();
        List<Planted> built = plan.ids().stream().map(id -> named(id, known)).toList();
        Choice choice = plan.thorough() ? new Thorough(suite) : new Narrow(suite, plan.seed(), Narrow.USUAL);
        int processors = Runtime.getRuntime().availableProcessors();
        long began = System.nanoTime();
        Grading grading = new Grading(suite, choice, jobs == null ? processors + 1 : jobs);
        GradeProgress progress = new GradeProgress(
                console,
                InstantSource.system(),
                grading.weights(built.stream()
                        .filter(each -> !ledger.entries().containsKey(each.id()))
                        .toList()));
        List<String> unjudged = new ArrayList<>();
        List<Entry> entries = grading.of(built, ledger.entries(), examination -> {
            if (examination.isJudged()) {
                ledger.add(examination.entry());
            } else {
                // Who goes on with this grade examines it again.
                unjudged.add(examination.entry().id());
            }
            progress.examined(examination);
        });
        Grade grade = new Grade(
                plan.suiteDigest(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                how(plan, known.size()),
                processors,
                Math.round((System.nanoTime() - began) / 1e8) / 10.0,
                entries);
        Grades.write(folder, grade);
        console.print(GradeSummary.text(
                grade,
                Stream.of(Grades.HTML, Grades.JSON)
                        .map(name -> RunFolder.shown(
                                folder.toAbsolutePath().normalize().resolve(name)))
                        .toList()));
        if (!unjudged.isEmpty()) {
            console.print("  not judged    " + String.join(", ", unjudged) + ": too few cases came to a verdict\n");
        }
        return unjudged.isEmpty()
                        && grade.survivors().isEmpty()
                        && grade.falseAlarms().isEmpty()
                ? ExitCode.CONFORMS
                : ExitCode.DOES_NOT_CONFORM;
    }

    private static String how(Ledger.Plan plan, int all) {
        return "./attest grade" + (plan.thorough() ? " --thorough" : plan.seed() == 1 ? "" : " --seed " + plan.seed())
                + (plan.ids().size() < all ? ", " + plan.ids().size() + " of " + all + " modems" : "");
    }

    /** What cases say of modems, for whoever wonders about a grade. */
    private int look(Suite suite, List<TestCase> wanted) {
        boolean failed = false;
        for (Planted built : selected()) {
            for (CaseResult result : new Modem(suite, built.id()).until(wanted, each -> false)) {
                failed |= result.verdict() == Verdict.FAIL;
                console.print(built.id() + ": " + result.verdict().word() + "  " + result.id() + "  " + result.title()
                        + "\n" + GradeSummary.indented(result.message()));
            }
        }
        return failed ? ExitCode.DOES_NOT_CONFORM : ExitCode.CONFORMS;
    }

    private List<Planted> selected() {
        Map<String, Planted> known = byId();
        if (!cases.isEmpty() && faults.isEmpty()) {
            throw new ConfigurationFault("--case says what a case makes of a fault; name one by --fault");
        }
        TreeSet<String> kinds = known.values().stream()
                .map(Planted::operator)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        for (String operator : operators) {
            if (!kinds.contains(operator)) {
                throw new ConfigurationFault(
                        "no faults are of the kind '" + operator + "'; there are: " + String.join(", ", kinds));
            }
        }
        List<Planted> named =
                faults.stream().map(id -> named(id, known)).distinct().toList();
        return (named.isEmpty() ? List.copyOf(known.values()) : named)
                .stream()
                        .filter(each ->
                                operators.isEmpty() || operators.stream().anyMatch(each.operator()::equalsIgnoreCase))
                        .toList();
    }

    /** All faults and variants, in their order. */
    static Map<String, Planted> byId() {
        return Benches.planted().stream()
                .collect(
                        Collectors.toMap(Planted::id, Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }

    /** @throws ConfigurationFault that names what is like it, if there is none */
    static Planted named(String id, Map<String, Planted> known) {
        Planted found = known.get(id);
        if (found == null) {
            throw new ConfigurationFault("no firmware fault '" + id + "'"
                    + Alike.to(id, known.keySet())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; './attest list faults' shows those there are"));
        }
        return found;
    }
}
