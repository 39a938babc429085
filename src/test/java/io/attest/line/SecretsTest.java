package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    private static final String PASSWORD = "Op3n&Ses[me";

    private final Secrets secrets = Secrets.of(Map.of(PASSWORD, "${PASSWORD}"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void nothingOfItIsLeftInBase64WhereverItBeginsAndEnds(int before) {
        String text = Base64.getEncoder()
                .encodeToString(
                        ("x".repeat(before) + PASSWORD + "y".repeat(before % 3)).getBytes(StandardCharsets.ISO_8859_1));
        String masked = secrets.masked("AUTH PLAIN " + text + " end");
        assertThat(masked).startsWith("AUTH PLAIN ").contains("${PASSWORD}").endsWith(" end");
        assertThat(masked.length()).isLessThan(40);
    }

    @Test
    void aSecretIsKnownInEveryCoding() {
        byte[] octets = PASSWORD.getBytes(StandardCharsets.US_ASCII);
        for (String coded : new String[] {
            PASSWORD,
            "Op3n&Ses[[me",
            HexFormat.of().formatHex(octets),
            HexFormat.of().withUpperCase().formatHex(octets),
            HexFormat.of().withPrefix("%").formatHex(octets),
            "Op3n%26Ses%5Bme",
            "Op3n%26Ses%5bme",
            "Op3n&amp;Ses[me"
        }) {
            assertThat(secrets.masked("<" + coded + ">")).as(coded).isEqualTo("<${PASSWORD}>");
        }
    }

    @Test
    void aWrongAnswerThatIsNearlyTheSecretIsRecognisable() {
        assertThat(secrets.masked("came OP3N&SES[[ME")).isEqualTo("came ${PASSWORD, other case}");
        assertThat(secrets.masked("came oP3N&sES[ME")).isEqualTo("came ${PASSWORD, other case}");
        assertThat(secrets.masked("came Op3n&Ses[[m")).isEqualTo("came ${PASSWORD, the first 10 of 11}");
        assertThat(secrets.masked("came p3n&Ses[me")).isEqualTo("came ${PASSWORD, the last 10 of 11}");
        assertThat(secrets.masked("came Op3n")).isEqualTo("came Op3n");
    }

    @Test
    void aModemThatSpellsItOutOrTurnsItRoundGivesNothingAway() {
        byte[] octets = PASSWORD.getBytes(StandardCharsets.US_ASCII);
        for (String between : new String[] {" ", "-", ":", ".", "\0"}) {
            String spaced = String.join(between, PASSWORD.split(""));
            assertThat(secrets.masked("<" + spaced + ">")).as(spaced).isEqualTo("<${PASSWORD, spaced}>");
            assertThat(secrets.masked("<" + Brackets.of(spaced) + ">")).isEqualTo("<${PASSWORD, spaced}>");
        }
        for (String between : new String[] {" ", "-", ":"}) {
            String hex = HexFormat.ofDelimiter(between).formatHex(octets);
            assertThat(secrets.masked("<" + hex + ">")).isEqualTo("<${PASSWORD}>");
        }
        assertThat(secrets.masked("<em[seS&n3pO>")).isEqualTo("<${PASSWORD, backwards}>");
    }

    @Test
    void aPartOfASecretThatTheSuiteHasItselfStaysLegible() {
        Secrets like = Secrets.of(Map.of("password1", "${P}"), Set.of("password"));
        assertThat(like.masked("password password1")).isEqualTo("password ${P}");
    }

    @Test
    void aPinOfFourDigitsHidesNoOtherNumber() {
        Secrets pin = Secrets.of(Map.of("4321", "${PIN}"));
        assertThat(pin.masked("AT+CPIN=4321 AT+CPIN=\"12345678\",\"4321\" sim {pin=4321, state=pin}"))
                .isEqualTo("AT+CPIN=${PIN} AT+CPIN=\"12345678\",\"${PIN}\" sim {pin=${PIN}, state=pin}");
        assertThat(pin.masked("{\"pin\":\"4321\"} AT+CPIN=\"4321\"[CR]"))
                .isEqualTo("{\"pin\":\"${PIN}\"} AT+CPIN=\"${PIN}\"[CR]");
        assertThat(pin.masked("AT#TCPPORT=1,4321 14321 at 4321.4321 s, 198.51.100.20:4321"))
                .isEqualTo("AT#TCPPORT=1,4321 14321 at 4321.4321 s, 198.51.100.20:4321");
        assertThat(pin.masked("AT+CPIN?\r#TCPPORT: 1,4321")).isEqualTo("AT+CPIN?\r#TCPPORT: 1,4321");
    }

    @Test
    void aLongTextTakesNoTime() {
        String text = "Op3n&Ses".repeat(500_000) + "AAAA".repeat(500_000);
        assertThat(secrets.masked(text)).doesNotContain("Op3n&Ses");
    }

    @Test
    void aPasswordThatNobodyNamedIsHiddenWhereAModemTellsIt() {
        Secrets found = found();
        assertThat(found.masked("#APNPW: \"hunter2-real\"[CR][LF]#APNUN: \"me\""))
                .isEqualTo("#APNPW: \"${a password that the modem had}\"[CR][LF]#APNUN: \"me\"");
        assertThat(found.masked("later, bare: hunter2-real, aHVudGVyMi1yZWFs"))
                .isEqualTo("later, bare: ${a password that the modem had}, ${a password that the modem had}");
        assertThat(found.masked("#pop3pw=zq9[CR]")).isEqualTo("#pop3pw=${a password that the modem had}[CR]");
        assertThat(found.masked("#FTPPW: \"cut sho")).isEqualTo("#FTPPW: \"${a password that the modem had}");
    }

    @Test
    void textsOfTheSuiteAndNearMissesStayLegible() {
        for (String legible : new String[] {
            "#APNPW: \"apnpw.tell\"",
            "#APNPW: \"apnpw.tel\"",
            "#APNPW: \"APNPW.TELLX\"",
            "#APNPW: \"\"",
            "AT#APNPW?",
            "AT#APNPW=?",
            "#APNPW",
            "#APNPW: \"0042\""
        }) {
            assertThat(found().masked(legible)).isEqualTo(legible);
        }
    }

    @Test
    void aModemThatTellsMegabytesOrThousandsOfPasswordsNeedsNoMemory() {
        Secrets found = found();
        String endless = "#APNPW: \"" + "z".repeat(1 << 20) + "\"";
        assertThat(found.masked(endless)).isEqualTo(endless);
        for (int told = 0; told < 3_000; told++) {
            assertThat(found.masked("#FTPPW: \"password-no-" + told + "\"[CR]"))
                    .isEqualTo("#FTPPW: \"${a password that the modem had}\"[CR]");
        }
    }

    @Test
    void aSecretThatIsNamedKeepsItsNameWhereAModemTellsIt() {
        Secrets both = secrets.and(found());
        assertThat(both.masked("#APNPW: \"Op3n&Ses[[me\" and Op3n&Ses[me"))
                .isEqualTo("#APNPW: \"${PASSWORD}\" and ${PASSWORD}");
    }

    @Test
    void aTranscriptHidesWhatAModemHadInHoweverManyPieces() {
        Transcript log = new Transcript(found());
        log.modem(Duration.ZERO, "#APNPW: \"hun".getBytes(StandardCharsets.US_ASCII));
        log.modem(Duration.ZERO, "ter2-real\"\r\n".getBytes(StandardCharsets.US_ASCII));
        log.host(Duration.ZERO, "hunter2-real\r".getBytes(StandardCharsets.US_ASCII));
        assertThat(log.text()).doesNotContain("hun").doesNotContain("real");
    }

    private static Secrets found() {
        return Secrets.NONE.and(
                new FoundPasswords(() -> new FoundPasswords.Texts(Set.of("apnpw.tell", "0042"), Set.of("apnpw.tell"))));
    }
}
