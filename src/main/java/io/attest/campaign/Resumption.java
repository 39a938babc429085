package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Identity;
import io.attest.bench.Lab;
import io.attest.bench.Station;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Settling;
import io.attest.verdict.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A run that was left unfinished, and how it is taken up again. */
public final class Resumption {

    private Resumption() {}

    /** Whether there is nothing to resume: it came to its end, and every planned case has a verdict that stands. */
    public static boolean isComplete(RunRecord left) {
        return left.complete() && open(left).isEmpty();
    }

    /** The planned cases without a verdict that stands, in the suite's order. */
    public static List<String> open(RunRecord left) {
        Settling settling = new Settling(left.checks());
        Set<String> settled = left.attempts().stream()
                .filter(result -> settling.doubt(result).isEmpty())
                .map(CaseResult::id)
                .collect(Collectors.toSet());
        return left.header().planned().stream()
                .filter(id -> !settled.contains(id))
                .toList();
    }

    /** The plan of a run as its record has it. */
    public static Plan plan(RunRecord left, Suite suite, Terms terms) {
        Set<String> planned = Set.copyOf(left.header().planned());
        Level level = Level.valueOf(left.header().acceptance().toUpperCase(Locale.ROOT));
        return new Plan(
                suite,
                suite.cases().stream()
                        .filter(test -> planned.contains(test.id()))
                        .toList(),
                level,
                left.header().seed(),
                left.folder(),
                terms);
    }

    /** How many modems a reference bench of it had. */
    public static int places(RunRecord left) {
        List<Conditions.Used> benches = conditions(left).benches();
        if (benches.size() == 1) {
            return left.header().jobs();
        }
        Set<String> labels = left.events().stream()
                .filter(event -> event.what().equals(BenchEvent.OPENED))
                .map(BenchEvent::bench)
                .collect(Collectors.toSet());
        long most = benches.stream()
                .map(Conditions.Used::name)
                .mapToLong(name -> labels.stream()
                        .filter(label -> label.equals(name) || label.startsWith(name + "#"))
                        .count())
                .max()
                .orElse(1);
        return (int) Math.max(1, most);
    }

    /** @throws ConfigurationFault if what the run would go on with is not what it was begun with; says in what */
    public static void mustBeTheSame(RunRecord left, Plan plan, Lab lab) {
        List<String> differences =
                differences(left, plan.suite(), lab, plan.terms().ics().statement(List.of()));
        if (!differences.isEmpty()) {
            throw new ConfigurationFault("the run in " + left.folder()
                    + " cannot be resumed: what it would go on with is not what it was begun with\n  "
                    + String.join("\n  ", differences));
        }
    }

    /**
     * In what the conditions of now are not those under which the run was begun, a sentence each: its parts could not be
     * put together.
     */
    private static List<String> differences(RunRecord left, Suite suite, Lab lab, Statement statement) {
        List<String> differences = new ArrayList<>();
        Conditions then = conditions(left);
        if (!then.suiteDigest().equals(SuiteDigest.of(suite))) {
            differences.add("the suite: its feature files are not the same any more");
        }
        if (!then.ics().digest().equals(statement.digest())) {
            differences.add("the ICS: it was " + named(then.ics()) + " and is " + named(statement));
        }
        for (Conditions.Used now : lab.used()) {
            then.benches().stream()
                    .filter(used -> used.name().equals(now.name()))
                    .filter(used -> !used.ixit().equals(now.ixit()))
                    .forEach(used -> differences.add(
                            "the IXIT of bench " + now.name() + ": it was " + used.ixit() + " and is " + now.ixit()));
        }
        for (Conditions.Used used : then.benches()) {
            Identity.of(used.modem())
                    .differencesOfFirmware(lab.identity())
                    .forEach(difference -> differences.add("the modem: " + difference));
        }
        return differences.stream().distinct().toList();
    }

    private static String named(Statement statement) {
        return statement.name().isEmpty() ? "none" : statement.name() + " (" + statement.digest() + ")";
    }

    /** Whether it was left unfinished, and can be gone on with. */
    public static boolean isOpen(RunRecord left) {
        Conditions conditions = left.header().conditions();
        return conditions != null && conditions.rejudged() == null && !isComplete(left);
    }

    /** @throws ConfigurationFault if the record is older than these, or is that of a second judgement */
    public static Conditions conditions(RunRecord left) {
        Conditions conditions = left.header().conditions();
        if (conditions == null) {
            throw new ConfigurationFault("the run in " + left.folder()
                    + " was recorded by an Attest that could not resume; run its cases anew");
        }
        if (conditions.rejudged() != null) {
            throw new ConfigurationFault(left.folder()
                    + " is a second judgement of another run, in which no modem takes part; judge that run again");
        }
        return conditions;
    }

    /**
     * The block that each bench has left open, which its first check closes. A bench that has another modem by now cannot
     * vouch for it: it begins behind that block.
     */
    static Map<String, Integer> open(RunRecord left, Lab lab) {
        Map<String, Integer> open = new HashMap<>();
        for (Check check : left.checks()) {
            open.merge(check.bench(), check.block() + 1, Math::max);
        }
        for (Station station : lab.all()) {
            if (!sameModem(left, station)) {
                open.computeIfPresent(station.label(), (label, block) -> block + 1);
            }
        }
        return open;
    }

    private static boolean sameModem(RunRecord left, Station station) {
        return conditions(left).benches().stream()
                .filter(used -> used.name().equals(station.bench().name()))
                .map(Conditions.Used::modem)
                .map(Identity::of)
                .allMatch(before -> before.differences(station.identity()).isEmpty());
    }
}
