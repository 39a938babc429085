package io.attest.ics;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Command;
import io.attest.manual.Manual;
import io.attest.manual.Parameter;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityTest {

    private static final Suite SUITE = Suite.load(Path.of("features"));

    /** What every modem of the manual has, whichever services it lacks. */
    private static final Set<String> BASE = Set.of(
            "REDIALCOUNT",
            "REDIALDELAY",
            "PHYTIMEOUT",
            "PPPMODE",
            "GPRSMODE",
            "CONNECTIONSTART",
            "CONNECTIONSTOP",
            "DISPLAYIP",
            "VPHY",
            "VVERSION",
            "VSTATE",
            "VALL",
            "DELFLASH");

    /** Services, each with the folders whose every case takes it. */
    private static final Map<String, String> FOLDERS =
            Map.of("4-ftp", "ftp", "5-tcp-sockets", "tcp", "6-udp-sockets", "udp", "7-ping", "ping");

    private static final Set<String> SERVICES = Set.of("dns", "smtp", "pop3", "ftp", "tcp", "udp", "ping");

    @Test
    void everyParameterAndCommandOfTheManualBelongsToOneCapabilityOrToTheBase() {
        Stream<String> parameters = Manual.load().parameters().stream().map(Parameter::mnemonic);
        Stream<String> commands = Manual.load().commands().stream()
                .map(Command::id)
                .map(id -> id.substring(2))
                .filter(id -> !Set.of("SET", "GET").contains(id))
                .filter(id -> Manual.load().commands().stream()
                        .noneMatch(command -> command.id().endsWith("-" + id)
                                && command.kind().equals("standard AT")));

        assertThat(Stream.concat(parameters, commands))
                .allSatisfy(mnemonic -> assertThat(Capability.all().stream()
                                .filter(each -> each.commands().contains(mnemonic)))
                        .as(mnemonic)
                        .hasSize(BASE.contains(mnemonic) ? 0 : 1));
    }

    @Test
    void everyProbeAsksForSomethingAndEveryCapabilityHasAReason() {
        assertThat(Capability.all()).hasSize(12).allSatisfy(each -> {
            assertThat(each.probe()).matches("AT[#+][A-Z0-9]+(\\?|=\\?|=1)");
            assertThat(each.why()).isNotBlank();
            assertThat(each.about()).isNotBlank();
        });
    }

    @Test
    void tagsAndCapabilitiesAgree() {
        assertThat(thatNeed("gprs-outcome", "gprs")).isEmpty();
        assertThat(thatNeed("dial-outcome", "gsm-data")).isEmpty();
        assertThat(thatNeed("ppp-peer", "gsm-data")).isEmpty();
        assertThat(thatNeed("incoming-call", "answering")).isEmpty();
    }

    private static Stream<String> thatNeed(String need, String butDoNotTake) {
        return SUITE.cases().stream()
                .filter(test -> test.needs().contains(need))
                .filter(test -> !names(test).contains(butDoNotTake))
                .map(TestCase::id);
    }

    @Test
    void whatMeetsAServerTakesAService() {
        assertThat(SUITE.cases().stream()
                        .filter(test -> test.needs().contains("routes"))
                        .filter(test -> Collections.disjoint(names(test), SERVICES))
                        .map(TestCase::id))
                .isEmpty();
    }

    @Test
    void everyCaseOfAServicesChapterTakesThatService() {
        assertThat(SUITE.cases().stream()
                        .filter(test -> FOLDERS.containsKey(folder(test)))
                        .filter(test -> !names(test).contains(FOLDERS.get(folder(test))))
                        .map(TestCase::id))
                .isEmpty();
    }

    private static String folder(TestCase test) {
        return test.feature().split("/")[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # a parameter of the base; opening the stack; a parameter of a service
                    R-2-030            | gsm-data
                    T-1-04.r01         | ''
                    T-1-01.r05         | gprs smtp
                    T-1-01.r07         | ftp gprs
                    T-1-01.r08         | gprs tcp
                    R-1-001            | dns ftp gprs ping pop3 smtp tcp
                    R-1-001.gsm        | dns ftp gsm-data ping pop3 smtp tcp
                    T-8-04.r01         | ''
                    """)
    void aCaseTakesExactlyThese(String id, String expected) {
        TestCase test = SUITE.cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", names(test))).isEqualTo(expected);
    }

    private static Set<String> names(TestCase test) {
        return Capability.of(test).stream().map(Capability::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
