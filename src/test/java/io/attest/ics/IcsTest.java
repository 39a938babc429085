package io.attest.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.Deviation;
import io.attest.yaml.YamlFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsTest {

    private static final Suite SUITE = Suite.load(Path.of("features"));

    private static final String WHOLE = """
            iut: MultiModem GPRS
            claims:
              gsm-data: true
              pop3: false
              udp: false
            deviations:
              - id: T-8-04.r02
                reason: firmware 2.1 answers ERROR; fixed in 2.2
                owner: firmware team
                until: 2027-03-31
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsDeniedIsNotClaimedAndEverythingElseIs() throws IOException {
        Ics ics = read(WHOLE);

        assertThat(ics.unclaimed(test("T-1-04.r01"))).isEmpty();
        assertThat(ics.unclaimed(test("T-1-01.r05"))).isEmpty();
        assertThat(ics.unclaimed(test("R-1-001"))).contains("the ICS does not claim pop3");
    }

    @Test
    void itsStatementNamesWhatIsNotClaimedAndTheDeviations() throws IOException {
        assertThat(read(WHOLE).statement(List.of("a finding"))).satisfies(statement -> {
            assertThat(statement.name()).isEqualTo("MultiModem GPRS");
            assertThat(statement.digest()).hasSize(64);
            assertThat(statement.unclaimed()).containsExactly("pop3", "udp");
            assertThat(statement.deviations())
                    .containsExactly(new Deviation(
                            "T-8-04.r02",
                            "firmware 2.1 answers ERROR; fixed in 2.2",
                            "firmware team",
                            LocalDate.of(2027, 3, 31)));
            assertThat(statement.review()).containsExactly("a finding");
        });
    }

    @Test
    void withoutAnIcsEverythingIsClaimed() {
        assertThat(SUITE.cases())
                .allSatisfy(test -> assertThat(Ics.EVERYTHING.unclaimed(test)).isEmpty());
        assertThat(Ics.EVERYTHING.statement(List.of())).isEqualTo(io.attest.verdict.Statement.ALL);
    }

    /** Reasons are how reports group what was not run. */
    @Test
    void severalMissingCapabilitiesAreNamedInOneSentence() throws IOException {
        Ics ics = read("iut: m\nclaims: {pop3: false, dns: false, tcp: false}\n");

        assertThat(ics.unclaimed(test("R-1-001"))).contains("the ICS does not claim dns, pop3 and tcp");
    }

    @Test
    void aPreambleDoesNotSetTheParametersOfWhatIsNotClaimed() throws IOException {
        Ics ics = read("iut: m\nclaims: {pop3: false, gprs: false, call-back: false}\n");

        assertThat(ics.unclaimed("AT#POP3SERV=\"198.51.100.110\"")).contains("the ICS does not claim pop3");
        assertThat(ics.unclaimed("at#pop3port=110")).isPresent();
        assertThat(ics.unclaimed("AT#GPRSMODE=1")).isPresent();
        assertThat(ics.unclaimed("AT#GPRSMODE=0")).isEmpty();
        assertThat(ics.unclaimed("AT#ANSWERMODE=3")).isPresent();
        assertThat(ics.unclaimed("AT#ANSWERMODE=1")).isEmpty();
        assertThat(ics.unclaimed("AT#SMTPPORT=25")).isEmpty();
    }

    @Test
    void theDigestIsThatOfWhatIsStatedNotOfHowItIsWritten() throws IOException {
        String other = "# the same\ndeviations:\n- {until: 2027-03-31, owner: firmware team, id: T-8-04.r02,\n"
                + "   reason: 'firmware 2.1 answers ERROR; fixed in 2.2'}\n"
                + "claims: {udp: false, pop3: false, ftp: true}\niut: MultiModem GPRS\n";

        assertThat(read(other).digest()).isEqualTo(read(WHOLE).digest());
        assertThat(read(WHOLE.replace("2027-03-31", "2027-04-01")).digest())
                .isNotEqualTo(read(WHOLE).digest());
        assertThat(read(WHOLE.replace("udp", "ping")).digest())
                .isNotEqualTo(read(WHOLE).digest());
    }

    @Test
    void benchesOfOneRunStateTheSame() throws IOException {
        Ics ics = read(WHOLE);

        assertThat(Ics.shared(List.of())).isSameAs(Ics.EVERYTHING);
        assertThat(Ics.shared(List.of(ics, read(WHOLE)))).isSameAs(ics);
        assertThatThrownBy(() -> Ics.shared(List.of(ics, Ics.EVERYTHING)))
                .isInstanceOf(YamlFault.class)
                .hasMessageContaining("desk.yaml and no ICS; name one ICS in all their files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims: {pop4: false}|1:10: unknown key 'pop4'; did you mean 'pop3'?; known here: [answering, call-back,",
                "claims:\n  pop3: no|2:9: 'no' does not fit; true or false belongs here",
                "claims:\n  pop3: 'false'|2:9: 'false' does not fit; true or false belongs here",
                "claims:\n  pop3: 0|2:9: '0' does not fit; true or false belongs here",
                "claims:\n  pop3: false\n  pop3: true|3:3: the key 'pop3' stands here twice, first in line 2",
                "claims: pop3|1:9: 'pop3' does not fit; keys belong here",
                "claim: {}|1:1: unknown key 'claim'; did you mean 'claims'?",
                "deviations: {}|1:13: what stands here does not fit; a list belongs here",
                "deviations:\n- id: R-2-014|2:3: 'reason' is missing",
                "deviations:\n- {id: R-2-999, reason: r, owner: o, until: 2027-01-01}|2:8: no case is or covers 'R-2-999'",
                "deviations:\n- {id: P-ISPPW, reason: r, owner: o, until: 2027-01-01}|2:8: no case is or covers 'P-ISPPW'",
                "deviations:\n- {id: R-2-014, reason: r, owner: o, until: 31.3.2027}|2:45: '31.3.2027' does not fit; a day is",
                "deviations:\n- {id: R-2-014, reason: r, owner: o, until: 2027-02-30}|2:45: there is no day '2027-02-30'",
                "deviations:\n- {id: R-2-014, reason: '', owner: o, until: 2027-01-01}|2:25: this is empty",
                "deviations:\n- {id: R-2-014, reason: r, owner: o, until: 2027-01-01}\n"
                        + "- {id: R-2-014, reason: s, owner: o, until: 2027-01-01}|3:8: a deviation for R-2-014 stands above",
                "iut: [|1:7: no YAML",
                "|1:1: the file is empty; lab-config/README.md shows what an ICS says",
                "- a|1:1: what stands here does not fit; keys belong here"
            })
    void whatCannotBeIsRefusedWithItsPlaceAndTheWayOut(String textAndFault) {
        String text = textAndFault.substring(0, textAndFault.indexOf('|'));
        String fault = textAndFault.substring(textAndFault.indexOf('|') + 1);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(YamlFault.class)
                .hasMessageStartingWith(folder.resolve("desk.yaml") + ":" + fault);
    }

    @Test
    void severalFaultsAreToldAtOnce() {
        assertThatThrownBy(() ->
                        read("claims: {pop4: false, udp: 1}\ndeviations:\n- {id: x, reason: r, owner: o, until: no}"))
                .extracting(fault -> fault.getMessage().lines().toList().size())
                .isEqualTo(3);
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsRefused() throws IOException {
        assertThatThrownBy(() -> Ics.read(folder.resolve("none.yaml"), SUITE))
                .isInstanceOf(YamlFault.class)
                .hasMessageContaining("none.yaml can be read");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {'a', (byte) 0xff, 0});
        assertThatThrownBy(() -> Ics.read(binary, SUITE)).hasMessageContaining("no text in UTF-8");
        assertThatThrownBy(() -> read("iut: \"a\u0000\"")).isInstanceOf(YamlFault.class);
    }

    @Test
    void aliasesOfAliasesDoNoHarm() {
        StringBuilder bomb = new StringBuilder("claims: &a0 {x: x}\n");
        for (int at = 1; at < 30; at++) {
            bomb.append("k%d: &a%d [*a%d, *a%d]\n".formatted(at, at, at - 1, at - 1));
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(YamlFault.class);
        assertThatThrownBy(() -> read("claims: &a {pop3: *a}"))
                .hasMessageContaining("1:9: an alias of what it stands in");
    }

    private Ics read(String text) throws IOException {
        return Ics.read(Files.writeString(folder.resolve("desk.yaml"), text), SUITE);
    }

    private static TestCase test(String id) {
        return SUITE.cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
