package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.attest.internet.Internet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IxitTest {

    private static final int TEXTS = 20_000;

    private final Ixit ixit = Mapped.ixit(Mapped.addresses("10.20.0", "10.21.0"));

    @Test
    void everyAddressOfTheLabIsTranslatedWhereverItStandsWhole() {
        assertThat(Internet.addresses()).hasSize(16).allSatisfy(address -> {
            String real = Mapped.addresses("10.20.0", "10.21.0").get(address);
            assertThat(List.of(
                            "%s", "AT#TCPSERV=1,\"%s\"", "%s:25", "an end: %s.", "\r\n%s\r\n", "%s,%s", "(%s)", "a%s"))
                    .allSatisfy(text -> assertThat(ixit.translate(text.replace("%s", address)))
                            .isEqualTo(text.replace("%s", real)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198.51.100.256",
                "198.51.100.2",
                "1198.51.100.25",
                "1.198.51.100.25",
                "198.51.100.25.1",
                "08600000001",
                "086000000",
                "+0860000000",
                "x.smtp.example.org",
                "smtp.example.org.uk",
                "my-smtp.example.org",
                "apnserver.community",
                "logins",
                "LOGIN",
                "popsecret2",
                "a_password",
                "1234",
                "AT#TCPPORT=1,1234",
                "AT+CPIN=12345"
            })
    void aPartOfSomethingLongerIsNoLiteral(String text) {
        assertThat(ixit.translate(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ATDT0860000000;, ATDT+33123456789;",
        "mail to reader@smtp.example.org, mail to pop-user-7@mail.lab.example",
        "AT#APNSERV=apnserver.com, AT#APNSERV=internet.operator",
        "AT+CPIN=1234, AT+CPIN=73910482",
        "login:password, isp-user-7:s3cr[t isp!"
    })
    void whatStandsForAWholeLiteralIsPutInItsPlace(String suite, String bench) {
        assertThat(ixit.translate(suite)).isEqualTo(bench);
    }

    @Test
    void theSimGetsThePinOfTheBench() {
        assertThat(ixit.pin("1234")).isEqualTo("73910482");
        assertThat(ixit.pin("4321")).isEqualTo("4321");
    }

    @Test
    void eachPlaceIsTranslatedOnce() {
        Ixit swapped = Ixit.of(
                "swapped",
                new IxitFile(
                        Map.of("198.51.100.25", "198.51.100.26", "198.51.100.26", "198.51.100.25"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                name -> null);
        assertThat(swapped.translate("198.51.100.25 198.51.100.26")).isEqualTo("198.51.100.26 198.51.100.25");
    }

    @Test
    void aTextWithoutLiteralsStaysAsItIs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String signs = "AT#=\"?,.:; 0123456789abcdefORLPK\r\n\u0003\u0010\u00ff[{}<>";
        for (int text = 0; text < TEXTS; text++) {
            StringBuilder some = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                some.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(ixit.translate(some.toString())).as("seed %d", seed).isEqualTo(some.toString());
        }
    }

    @Test
    void argumentsOfVerbsAreTranslatedHoweverDeepTheyStand() {
        assertThat(ixit.translate(Map.of("address", "213.30.30.30", "dns", List.of("198.51.100.55"), "after", 0.3)))
                .isEqualTo(Map.of("address", "10.64.1.30", "dns", List.of("10.20.0.55"), "after", 0.3));
    }

    @Test
    void theRecordIsToldWhatIsInForceButNoSecret() {
        assertThat(ixit.told())
                .containsEntry("addresses.198.51.100.25", "10.20.0.25")
                .containsEntry("numbers.0860000000", "+33123456789")
                .containsEntry("apn", "internet.operator")
                .containsEntry("pin", "${PIN}")
                .containsEntry("credentials.popsecret", "${READER_PASSWORD}");
        assertThat(ixit.told().values()).doesNotContainAnyElementsOf(Mapped.ENVIRONMENT.values());
    }

    @Test
    void aSecretIsMaskedInEveryFormInWhichItIsWritten() {
        assertThat(ixit.secrets().masked("AT+CPIN=73910482[CR] m@il&s3cret bUBpbCZzM2NyZXQ= s3cr[[t isp!"))
                .isEqualTo("AT+CPIN=${PIN}[CR] ${MAILER_PASSWORD} ${MAILER_PASSWORD} ${ISP_PASSWORD}");
        assertThat(ixit.secrets().masked("AUTH PLAIN AHNtdHAtdXNlci03AG1AaWwmczNjcmV0"))
                .isEqualTo("AUTH PLAIN ${MAILER} ${MAILER_PASSWORD}");
    }

    @Test
    void withoutAnythingInTheFileTheSuiteIsAsItIs() {
        assertThat(Ixit.of("desk", null, name -> null).translate("AT+CPIN=1234 198.51.100.25"))
                .isEqualTo("AT+CPIN=1234 198.51.100.25");
    }

    @Test
    void whatIsWrongIsSaidWithTheWayOut() {
        refused(
                file(Map.of(), "4711", Map.of()),
                "ixit.pin of bench desk is a secret and no place for a value: write ${NAME} and set NAME in the environment");
        refused(
                file(Map.of(), "${NO_SUCH}", Map.of()),
                "ixit.pin of bench desk is ${NO_SUCH}, which is not set: export NO_SUCH=...");
        refused(
                file(Map.of(), "${READER}", Map.of()),
                "ixit.pin of bench desk is ${READER}, which is not a PIN of 4 to 8 digits");
        refused(
                file(Map.of(), "${PIN}", Map.of("popsecrets", "${READER}")),
                "ixit.credentials of bench desk has 'popsecrets'; the suite's user names and passwords are ftper, ftper2,"
                        + " ftpsecret, ftpsecret2, login, mailer, mailsecret, password, popsecret, popsecret2, reader,"
                        + " reader2");
        refused(
                file(Map.of("198.51.100.25", "10.1.0.2", "198.51.100.26", "10.1.0.2"), "${PIN}", Map.of()),
                "ixit.addresses of bench desk gives 10.1.0.2 to both 198.51.100.25 and 198.51.100.26, which the suite"
                        + " tells apart: give this machine an address for each");
        refused(
                file(Map.of("198.51.100.25", "mail.lab"), "${PIN}", Map.of()),
                "ixit.addresses.198.51.100.25 of bench desk is mail.lab, which is not an address such as 10.1.0.25");
    }

    private static IxitFile file(Map<String, String> addresses, String pin, Map<String, String> credentials) {
        return new IxitFile(addresses, null, null, null, pin, null, credentials, null);
    }

    private static void refused(IxitFile file, String message) {
        assertThatExceptionOfType(ConfigurationFault.class)
                .isThrownBy(() -> Ixit.of("desk", file, Mapped.ENVIRONMENT::get))
                .withMessage(message);
    }
}
