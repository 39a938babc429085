package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    @Test
    void whatSharesACharacterOfBase64WithTheSecretIsHiddenAndNothingBesides() {
        for (int before = 1; before <= 3; before++) {
            for (int octet = 0; octet < 256; octet++) {
                String around = String.valueOf((char) octet).repeat(before);
                String coded = Secrets.base64(around + PASSWORD + around);
                String begin = '<' + coded.substring(0, before * 8 / 6 - 1);
                String end = coded.substring(((before + PASSWORD.length()) * 8 + 5) / 6 + 1) + '>';
                assertThat(secrets.masked('<' + coded + '>'))
                        .matches(Pattern.quote(begin) + ".?\\$\\{PASSWORD}.?" + Pattern.quote(end))
                        .hasSizeLessThanOrEqualTo(begin.length() + "?${PASSWORD}?".length() + end.length());
            }
        }
    }

    @Test
    void aShortSecretInItsCodingsIsAWordToo() {
        Secrets word = Secrets.of(Map.of("abcde", "${W}"));
        assertThat(word.masked("<YWJjZGU=> 6162636465 xYWJjZGU=")).isEqualTo("<${W}> ${W} xYWJjZGU=");
        assertThat(Secrets.of(Map.of("abcdef", "${W}")).masked("xYWJjZGVmx 0616263646566"))
                .isEqualTo("x${W}x 0${W}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "A", "Z", "a", "z"})
    void aShortSecretWithinAWordIsNone(String beside) {
        Secrets word = Secrets.of(Map.of("abcde", "${W}"));
        assertThat(word.masked(beside + "abcde")).isEqualTo(beside + "abcde");
        assertThat(word.masked("abcde" + beside)).isEqualTo("abcde" + beside);
        assertThat(Secrets.of(Map.of("abcdef", "${W}")).masked(beside + "abcdef" + beside))
                .isEqualTo(beside + "${W}" + beside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "@", "[[", "`", "{", ""})
    void aShortSecretBesideAnySignIsOne(String beside) {
        assertThat(Secrets.of(Map.of("abcde", "${W}")).masked(beside + "abcde" + beside))
                .isEqualTo(beside + "${W}" + beside);
        assertThat(Secrets.of(Map.of("0/9:", "${W}")).masked("x 0/9: y")).isEqualTo("x ${W} y");
    }

    @Test
    void aPinIsDigitsAlone() {
        assertThat(Secrets.of(Map.of("0909", "${PIN}")).masked("0909 PIN 0909")).isEqualTo("0909 PIN ${PIN}");
        assertThat(Secrets.of(Map.of("09a9", "${W}")).masked("09a9")).isEqualTo("${W}");
    }

    @Test
    void escapesAreKnownInSmallLettersToo() {
        Secrets accented = Secrets.of(Map.of("caf\u00e9 no[", "${C}"));
        for (String coded : new String[] {
            "caf%E9+no%5B", "caf%e9+no%5b", "caf%E9%20no%5B", "caf%e9%20no%5b", "%63%61%66%e9%20%6e%6f%5b"
        }) {
            assertThat(accented.masked("<" + coded + ">")).as(coded).isEqualTo("<${C}>");
        }
    }

    @Test
    void hexadecimalDigitsApartAreKnownInCapitalsToo() {
        HexFormat capitals = HexFormat.ofDelimiter(":").withUpperCase();
        assertThat(secrets.masked("<" + capitals.formatHex(PASSWORD.getBytes(StandardCharsets.US_ASCII)) + ">"))
                .isEqualTo("<${PASSWORD}>");
    }

    @Test
    void ofASecretThatIsCutOffThreeFifthsAreHidden() {
        Secrets ten = Secrets.of(Map.of("0a1b2c3d4e", "${T}"), Set.of("the 3d4e and the b2c3d4e"));
        assertThat(ten.masked("0a1b2c")).isEqualTo("${T, the first 6 of 10}");
        assertThat(ten.masked("0a1b2")).isEqualTo("0a1b2");
        assertThat(ten.masked("2c3d4e")).isEqualTo("2c3d4e");
        assertThat(ten.masked("1b2c3d4e")).isEqualTo("${T, the last 8 of 10}");
        assertThat(Secrets.of(Map.of("0a1b2c3d4e5", "${E}")).masked("0a1b2c")).isEqualTo("0a1b2c");
    }

    @Test
    void whoeverComesFirstSecretsAddUp() {
        for (Secrets both : new Secrets[] {secrets.and(found()), found().and(secrets)}) {
            assertThat(both.masked("Op3n&Ses[me #APNPW: hunter2-real"))
                    .isEqualTo("${PASSWORD} #APNPW: ${a password that the modem had}");
        }
    }

    @Test
    void aFoundPasswordBesideANamedSecretIsHiddenWhole() {
        Secrets both = Secrets.of(Map.of("real-secret", "${R}")).and(found());
        both.masked("#APNPW: hunter2-real");
        assertThat(both.masked("<hunter2-real-secret>")).isEqualTo("<${a password that the modem had}>");
        assertThat(both.masked("<real-secrethunter2-real>")).isEqualTo("<${R}${a password that the modem had}>");
    }

    @Test
    void whatIsThreeChangesFromAPasswordOfTheSuiteIsNoneOfIt() {
        for (String near : new String[] {"apnpw.te", "apnpw.tellxy", "xpnpw.telx", "pnpw.telx"}) {
            assertThat(found().masked("#APNPW: " + near)).endsWith(near);
        }
        for (String far : new String[] {"apnpw.t", "apnpw.tellxyz", "xpnpx.telx", "nothing"}) {
            assertThat(found().masked("#APNPW: " + far)).as(far).endsWith("had}");
        }
    }

    @Test
    void ofAPasswordParameterOnlyWhatBelongsToTheValueIsHidden() {
        String hidden = "${a password that the modem had}";
        assertThat(found().masked("#ISPPW=zq9 x")).isEqualTo("#ISPPW=" + hidden + " x");
        assertThat(found().masked("#ISPPW = zq9,x")).isEqualTo("#ISPPW = " + hidden + ",x");
        assertThat(found().masked("#ISPPW: \"z q,9\" x")).isEqualTo("#ISPPW: \"" + hidden + "\" x");
        assertThat(found().masked("`#ISPPW=z[LFx[LF]x`")).isEqualTo("`#ISPPW=" + hidden + "[LF]x`");
        assertThat(found().masked("#PPPSERVPW: z\nx")).isEqualTo("#PPPSERVPW: " + hidden + "\nx");
        assertThat(found().masked("#MYPW: zq9")).isEqualTo("#MYPW: zq9");
        assertThat(found().masked("#ISPPW zq9")).isEqualTo("#ISPPW zq9");
        assertThat(found().masked("ISPPW=")).isEqualTo("ISPPW=");
    }

    @Test
    void whatIsLongerThanAnyPasswordIsNoneAndWhatIsShortIsNotLookedForElsewhere() {
        assertThat(found().masked("#FTPPW: " + "z".repeat(120))).endsWith("had}");
        assertThat(found().masked("#FTPPW: " + "z".repeat(121))).endsWith("z");
        Secrets found = found();
        found.masked("#FTPPW: zq9xk #FTPPW: zq9xkv");
        assertThat(found.masked("zq9xk zq9xkv")).isEqualTo("zq9xk ${a password that the modem had}");
    }

    private static Secrets found() {
        return Secrets.NONE.and(
                new FoundPasswords(() -> new FoundPasswords.Texts(Set.of("apnpw.tell", "0042"), Set.of("apnpw.tell"))));
    }
}
