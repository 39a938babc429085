package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.NotOffered;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Tester;
import io.attest.line.LineLost;
import io.attest.line.Transcript;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a bench is fit: its modem reaches the idle testing state, by the ladder if need be; it is still the same modem;
 * the servers of the Internet side are well; and the modem is registered, where the bench file asks for that.
 *
 * <p>It must not take an oddity of the modem for one of the bench: silence or a refusal tells no modem from another, and
 * an answer has to differ twice in the same way before it does.
 */
final class Qualification {

    /**
     * What was found.
     *
     * @param green whether the bench is fit
     * @param found a fact for each thing that was looked at
     */
    record Look(boolean green, List<Fact> found) {}

    private static final Pattern REGISTERED = Pattern.compile("\\+CREG:\\s*\\d\\s*,\\s*(\\d).*");
    private static final Map<String, String> STATES = Map.of("home", "1", "roaming", "5");

    /** How often registration is looked at, and how long it is waited for in between. */
    private static final int LOOKS = 6;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Bench bench;
    private final Optional<String> registration;
    private Identity identity = Identity.UNKNOWN;

    /** What the modem has under way nobody knows: a run that was killed, or a line that was lost, may have left it online. */
    private boolean strange = true;

    /** @param registration {@code home} or {@code roaming}; empty if it is not looked at */
    Qualification(Bench bench, Optional<String> registration) {
        this.bench = bench;
        this.registration = registration;
    }

    /** Asks the modem who it is; every later look holds it to that. Nothing is known of one that cannot be asked. */
    Identity meet() {
        try {
            identity = asked();
        } catch (Finding | LineLost silent) {
            identity = Identity.UNKNOWN;
        }
        return identity;
    }

    /**
     * Asks the modem for more, with command lines that only read.
     *
     * @param questions is given what answers them: all that comes, its result code too, a line each; empty for silence
     */
    <T> T ask(Function<UnaryOperator<String>, T> questions) {
        return reached(tester -> questions.apply(commandLine -> {
            tester.issue(commandLine);
            return tester.whatever().replace("[CR]", "").replace("[LF]", "\n");
        }));
    }

    Look look() {
        Optional<String> lost = bench.lost();
        if (lost.isPresent()) {
            return new Look(false, List.of(Fact.of("bench", lost.get())));
        }
        List<Fact> found = new ArrayList<>();
        Optional<String> distrusted = bench.distrusted();
        if (distrusted.isPresent()) {
            bench.trust();
            strange = true;
            return new Look(false, List.of(Fact.of("bench", distrusted.get())));
        }
        boolean green;
        try {
            putToRest();
            boolean steady = steady(found);
            boolean same = same(found);
            boolean registered = registered(found);
            boolean served = served(found);
            green = steady && same && registered && served;
        } catch (Finding unfit) {
            found.add(Fact.of("line", unfit.headline()));
            green = false;
        } catch (LineLost lostNow) {
            found.add(Fact.of("line", String.valueOf(lostNow.getMessage())));
            green = false;
        }
        return new Look(green, found);
    }

    /** A hard reset and servers started anew, where there is the means. */
    void recover() {
        if (bench.internet().fault().isPresent()) {
            bench.internet().close();
        }
        try {
            bench.act("reset", Map.of());
            tester().afterReset();
        } catch (ActuationFailed | NotOffered | Finding | LineLost noHelp) {
            bench.idle().unsettle();
        }
    }

    private Tester tester() {
        return new Tester(bench.line(), new Transcript(), bench.patience(), Set.of(), Level.STRICT, bench.idle());
    }

    private Identity asked() {
        return reached(Identity::of).without(bench.ixit().secrets());
    }

    private <T> T reached(Function<Tester, T> question) {
        boolean pristine = bench.idle().pristine();
        try {
            Tester tester = tester();
            tester.begin();
            T answer = question.apply(tester);
            bench.idle().unsettle();
            if (pristine) {
                // The questions only read.
                bench.idle().markPristine();
            }
            return answer;
        } catch (Finding | LineLost unfit) {
            bench.idle().unsettle();
            throw unfit;
        }
    }

    /** A modem in this process begins with it, so it has nothing under way. */
    private void putToRest() {
        if (strange && !bench.line().isVirtual()) {
            reached(tester -> {
                bench.idle().called();
                tester.goOffline();
                return tester;
            });
        }
        strange = false;
    }

    private boolean steady(List<Fact> found) {
        Optional<String> fault = reached(Tester::lineFault);
        found.add(Fact.of("line", fault.orElse("idle testing state reached")));
        return fault.isEmpty();
    }

    private boolean same(List<Fact> found) {
        Identity now = asked();
        List<String> differences = identity.differences(now);
        if (!differences.isEmpty()) {
            differences = new ArrayList<>(differences);
            differences.retainAll(identity.differences(asked()));
        }
        found.add(Fact.of("identity", differences.isEmpty() ? "as before" : String.join("; ", differences)));
        return differences.isEmpty();
    }

    private boolean served(List<Fact> found) {
        Optional<String> fault = bench.internet().fault();
        found.add(Fact.of("internet", fault.orElse("well")));
        return fault.isEmpty();
    }

    private boolean registered(List<Fact> found) {
        if (registration.isEmpty()) {
            return true;
        }
        String wanted = STATES.getOrDefault(registration.get(), "1");
        List<String> answer = reached(tester -> awaited(tester, wanted));
        boolean as = says(answer, wanted);
        found.add(Fact.of(
                "registered", as ? registration.get() : "AT+CREG? says " + answer + ", not " + registration.get()));
        return as;
    }

    /** What AT+CREG? says once the modem has had the time to find its network again. */
    private static List<String> awaited(Tester tester, String wanted) {
        List<String> answer = Identity.answer(tester, "AT+CREG?");
        for (int look = 1; look < LOOKS && !says(answer, wanted); look++) {
            tester.pass(BETWEEN_LOOKS);
            tester.look();
            answer = Identity.answer(tester, "AT+CREG?");
        }
        return answer;
    }

    private static boolean says(List<String> answer, String wanted) {
        return answer.stream()
                .map(REGISTERED::matcher)
                .filter(Matcher::matches)
                .anyMatch(match -> match.group(1).equals(wanted));
    }
}
