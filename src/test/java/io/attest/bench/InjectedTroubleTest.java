package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.bench.TroubledLine.Trouble;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.campaign.Runs;
import io.attest.campaign.Terms;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.dte.Recovery;
import io.attest.ics.Ics;
import io.attest.internet.Internet;
import io.attest.line.Dce;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import io.attest.suite.TestCase;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What goes wrong with a bench is never booked as a fail of its modem, and costs no other case its verdict; and the same
 * troubles in the firmware are fails. Cases, their order and the moment of the trouble are drawn from the seed that each
 * test is named by.
 */
final class InjectedTroubleTest {

    private static final int CASES = 30;

    /** So often the host writes at least in so many cases. */
    private static final int LATEST = 250;

    private static final int EARLIEST = 60;

    @TempDir
    private Path folder;

    private String needed = "";

    private enum Refusal {
        ANSWERS_500(new ActuationFailed("http answered 500 to it: relay welded"), Verdict.INCONCLUSIVE),
        ANSWERS_501(new NotOffered("http does not offer it"), Verdict.NOT_RUN),
        IS_TOO_SLOW(new ActuationFailed("http was not done with it after 60.0 s"), Verdict.INCONCLUSIVE),
        TALKS_GARBAGE(new ActuationFailed("http answered no JSON object to it: <html"), Verdict.INCONCLUSIVE);

        private final RuntimeException say;
        private final Verdict verdict;

        Refusal(RuntimeException say, Verdict verdict) {
            this.say = say;
            this.verdict = verdict;
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource
    void troubleOnTheLineIsTheBenchs(Trouble trouble, long seed) throws IOException {
        Stand troubled = new Stand("troubled", trouble, seed);
        RunRecord run = run(seed, troubled.open(), new Stand("healthy", Trouble.NONE, seed).open());
        everyCaseHasPassed(run);
        nonPasses(run)
                .forEach(result -> assertThat(result.attribution())
                        .as(result.message())
                        .isIn(Attribution.BENCH, Attribution.NETWORK_SIDE, Attribution.INTERNET_SIDE));
        assertThat(troubled.writes).as("the trouble came").isGreaterThanOrEqualTo(troubled.from);
    }

    /** Each trouble at a few moments; {@code -Dattest.moments=20} takes more of them. */
    static Stream<Arguments> troubleOnTheLineIsTheBenchs() {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble != Trouble.NONE)
                .flatMap(trouble -> LongStream.range(0, Integer.getInteger("attest.moments", 2))
                        .mapToObj(moment -> Arguments.of(trouble, 100 * (1 + trouble.ordinal()) + moment)));
    }

    @Test
    void aCableThatIsPutInAgainCostsNoBench() throws IOException {
        RunRecord run = run(17, new Stand("desk", Trouble.CUT_AND_BACK, 17).open());
        everyCaseHasPassed(run);
        assertThat(nonPasses(run)).extracting(CaseResult::attribution).containsOnly(Attribution.BENCH);
    }

    @ParameterizedTest(name = "{0}, seed 18")
    @EnumSource
    void anActuatorThatRefusesIsNotTheModem(Refusal refusal) throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 18);
        Random random = new Random(18);
        stand.beforeActing = verb -> {
            if (!verb.equals("routes") && !verb.equals("observe") && random.nextInt(6) == 0) {
                throw refusal.say;
            }
        };
        RunRecord run = run(18, stand.open());
        assertThat(nonPasses(run)).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict()).as(result.message()).isIn(refusal.verdict, Verdict.INCONCLUSIVE);
            assertThat(result.attribution()).as(result.message()).isIn(null, Attribution.NETWORK_SIDE);
        });
        assertThat(run.cases()).extracting(CaseResult::verdict).doesNotContain(Verdict.FAIL, Verdict.ERROR);
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"19", "20", "21"})
    void serversThatAreKilledAreTheInternetSides(long seed) throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, seed);
        stand.atTheMoment = Stand::killServers;
        stand.needing = "routes";
        RunRecord run = run(seed, stand.open());
        everyCaseHasPassed(run);
        assertThat(nonPasses(run))
                .allSatisfy(result ->
                        assertThat(result.attribution()).as(result.message()).isEqualTo(Attribution.INTERNET_SIDE));
    }

    @Test
    void serversThatDoNotStartAreTheInternetSides() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 22);
        stand.needing = "routes";
        stand.noServers = true;
        RunRecord run = run(22, stand.open());
        assertThat(run.cases()).hasSize(CASES).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(result.attribution()).isEqualTo(Attribution.INTERNET_SIDE);
            assertThat(result.message()).contains("port 25 is taken");
        });
    }

    @Test
    void aRegistrationThatIsLostIsFoundByTheCheckAndItsBlockDoesNotStand() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 23);
        stand.atTheMoment =
                each -> each.modem.surroundings().act("registration", Map.of("network", "both", "state", "searching"));
        stand.checks = new ChecksFile(null, null, "home");
        RunRecord run = run(23, stand.open(), new Stand("healthy", Trouble.NONE, 23).open());
        everyCaseHasPassed(run);
        assertThat(run.checks()).anySatisfy(check -> assertThat(check.green()).isFalse());
    }

    @Test
    void aTranscriptThatCannotBeWrittenIsTheTestSystems() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 24);
        stand.atTheMoment = each -> full(folder.resolve("run/transcripts"));
        RunRecord run = run(24, stand.open());
        assertThat(run.cases()).hasSize(CASES);
        assertThat(run.cases())
                .filteredOn(result -> result.verdict() != Verdict.PASS)
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
                    assertThat(result.attribution()).isEqualTo(Attribution.TEST_SYSTEM);
                    assertThat(result.message()).contains("the transcript cannot be written");
                });
    }

    @Test
    void aFirmwareThatHangsAtACommandUntilItIsResetFails() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 25);
        stand.firmware = Hanging::new;
        assertFails(stand);
    }

    @Test
    void aFirmwareThatLosesALineEndFails() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 26);
        stand.firmware = modem -> new Garbling(modem, answer -> answer.replaceAll("(#PINGNUM: \\d+)\r\n", "$1"));
        assertFails(stand);
    }

    @Test
    void aFirmwareThatGarblesAnAnswerFails() throws IOException {
        Stand stand = new Stand("desk", Trouble.NONE, 27);
        stand.firmware = modem -> new Garbling(modem, answer -> answer.replace("#PINGDELAY: ", "\u0000\u00ff: "));
        assertFails(stand);
    }

    private void assertFails(Stand stand) throws IOException {
        List<TestCase> chapter = Runs.SUITE.cases().stream()
                .filter(test -> test.feature().startsWith("7-ping"))
                .filter(test -> !test.needs().contains("routes"))
                .toList();
        RunRecord run = run(chapter, 1, stand.open());
        assertThat(run.cases())
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .isNotEmpty()
                .extracting(CaseResult::attribution)
                .containsOnly(Attribution.IUT);
        assertThat(run.attempts())
                .extracting(CaseResult::attribution)
                .doesNotContain(Attribution.BENCH, Attribution.TEST_SYSTEM);
    }

    private static void everyCaseHasPassed(RunRecord run) {
        assertThat(run.cases())
                .hasSize(CASES)
                .allSatisfy(result ->
                        assertThat(result.verdict()).as(result.message()).isEqualTo(Verdict.PASS));
    }

    private static List<CaseResult> nonPasses(RunRecord run) {
        return run.attempts().stream()
                .filter(result -> result.verdict() != Verdict.PASS)
                .toList();
    }

    private static void full(Path transcripts) {
        try {
            for (Path each : Files.list(transcripts).toList()) {
                Files.delete(each);
            }
            Files.delete(transcripts);
            Files.writeString(transcripts, "no folder");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private RunRecord run(long seed, Station... stations) throws IOException {
        String needing = needed;
        List<TestCase> all = new ArrayList<>(Runs.SUITE.cases().stream()
                .filter(test -> !test.needs().contains("physical-line"))
                .filter(test -> needing.isEmpty() || test.needs().contains(needing))
                .toList());
        Collections.shuffle(all, new Random(seed));
        return run(all.subList(0, CASES), seed, stations);
    }

    private RunRecord run(List<TestCase> cases, long seed, Station... stations) throws IOException {
        Terms terms = new Terms(cases.stream().map(TestCase::id).toList(), "", 1, Ics.EVERYTHING, List.of());
        Plan plan = new Plan(Runs.SUITE, cases, Level.STRICT, seed, folder.resolve("run"), terms);
        try (Lab lab = new Lab(Map.of(), List.of())) {
            Arrays.stream(stations).forEach(lab::add);
            return new Campaign(plan, lab).run("troubled", result -> {});
        }
    }

    /** A bench in the making: the reference modem, its surroundings and its servers, each of which may come to harm. */
    private final class Stand {

        private final String name;
        private final Trouble trouble;
        private final long seed;
        private final int from;
        private final Emulated modem = Emulated.modem(null, null);
        private final FarEnds farEnds = new FarEnds();
        private UnaryOperator<Dce> firmware = whole -> whole;
        private Consumer<String> beforeActing = verb -> {};
        private Consumer<Stand> atTheMoment = stand -> {};
        private String needing = "";
        private boolean noServers;
        private ChecksFile checks = new ChecksFile(20, null, null);
        private int writes;
        private Optional<Internet> servers = Optional.empty();

        Stand(String name, Trouble trouble, long seed) {
            this.name = name;
            this.trouble = trouble;
            this.seed = seed;
            this.from = EARLIEST + new Random(seed).nextInt(LATEST - EARLIEST);
        }

        Station open() {
            needed = needing.isEmpty() ? needed : needing;
            InternetSide internet = new InternetSide(this::start);
            Dce whole = firmware.apply(modem.modem());
            PipeLine pipe = new PipeLine(whole, "in process", farEnds, internet::log);
            internet.heeds(pipe::unrest);
            TroubledLine line = new TroubledLine(pipe, trouble, from, seed, this::written);
            Bench bench = new Bench(
                    name,
                    line,
                    false,
                    List.of(new Around(whole)),
                    Patience.DEFAULT,
                    Recovery.DEFAULT,
                    internet,
                    Ixit.NONE);
            return Station.of(name, bench, checks, BenchLock.NONE);
        }

        private void written(int times) {
            writes = times;
            if (times == from) {
                atTheMoment.accept(this);
            }
        }

        private Internet start() {
            if (noServers) {
                throw new IllegalStateException("port 25 is taken");
            }
            Internet started = Internet.start(farEnds);
            servers = Optional.of(started);
            return started;
        }

        private void killServers() {
            servers.ifPresent(Internet::close);
        }

        /** The surroundings of the modem. */
        private final class Around implements Actuator {

            private final Dce whole;

            Around(Dce whole) {
                this.whole = whole;
            }

            @Override
            public Map<String, Object> act(String verb, Map<String, Object> arguments) {
                beforeActing.accept(verb);
                if (verb.equals("reset") && whole instanceof Hanging hanging) {
                    hanging.hangs = false;
                }
                return modem.surroundings().act(verb, arguments);
            }

            @Override
            public boolean claims(String verb) {
                return modem.surroundings().claims(verb);
            }

            @Override
            public String name() {
                return name;
            }
        }
    }

    /** A firmware that changes what it answers. */
    private static class Garbling extends AlteredModem {

        private final UnaryOperator<String> answers;

        Garbling(Dce modem, UnaryOperator<String> answers) {
            super(modem);
            this.answers = answers;
        }

        @Override
        public void output(Consumer<byte[]> toHost) {
            super.output(bytes -> toHost.accept(answers.apply(new String(bytes, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /** A firmware that takes nothing any more once it was asked for PINGREMOTE, until it is reset. */
    private static final class Hanging extends Garbling {

        private boolean hangs;

        Hanging(Dce modem) {
            super(modem, answer -> answer);
        }

        @Override
        public void receive(byte[] fromHost) {
            hangs |= new String(fromHost, StandardCharsets.ISO_8859_1).contains("#PINGREMOTE");
            if (!hangs) {
                super.receive(fromHost);
            }
        }
    }
}
