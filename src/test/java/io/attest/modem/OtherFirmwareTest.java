package io.attest.modem;

import static io.attest.modem.Dialogue.ERROR;
import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.answer.Outcome;
import io.attest.modem.answer.Refusals;
import io.attest.modem.command.Editing;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A modem built to another plan differs in what the plan says and in nothing else. */
final class OtherFirmwareTest {

    @Test
    void eachRefusalMayBeAnother() {
        Dialogue modem = built(Design.standard()
                .refusals(Refusals.standard()
                        .unknown(new Outcome.Refused(1))
                        .syntax(new Outcome.Refused(2))
                        .tooLong(new Outcome.Refused(4))
                        .badValue(new Outcome.Refused(5))
                        .tooLongText(new Outcome.Refused(6))
                        .closed(new Outcome.Refused(7))));
        assertThat(modem.issue("AT#NOSUCH")).isEqualTo(refused(1));
        assertThat(modem.issue("AT#PINGNUM")).isEqualTo(refused(2));
        assertThat(modem.issue("AT" + " ".repeat(600))).isEqualTo(refused(4));
        assertThat(modem.issue("AT#PINGNUM=0")).isEqualTo(refused(5));
        assertThat(modem.issue("AT#FTPSERV=\"" + "é".repeat(64) + '"')).isEqualTo(refused(5));
        assertThat(modem.issue("AT#FTPSERV=\"" + "é".repeat(65) + '"')).isEqualTo(refused(6));
        modem.issue("AT+WOPEN=0");
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(refused(7));
    }

    @Test
    void oneRefusalForBadValuesIsThatForLongTextsToo() {
        Refusals refusals = Refusals.standard().badValue(Outcome.ERROR);
        assertThat(refusals.tooLongText()).isEqualTo(Outcome.ERROR);
        assertThat(refusals.storage(Outcome.OK).storage()).isEqualTo(Outcome.OK);
        assertThat(refusals.storage(Outcome.OK).syntax())
                .isEqualTo(Refusals.standard().syntax());
    }

    @Test
    void itsNamesAreItsOwn() {
        Design plain = Design.standard();
        Dialogue modem = built(plain.firmware(plain.firmware()
                .named("Maker", "Model", "Revision")
                .stack("Stack")
                .build("Build")));
        assertThat(modem.issue("ATI0")).isEqualTo(framed("Maker") + framed("Model") + OK);
        assertThat(modem.issue("ATI")).isEqualTo(framed("Maker") + framed("Model") + OK);
        assertThat(modem.issue("ATI3")).isEqualTo(framed("Revision") + OK);
        assertThat(modem.issue("ATI7")).isEqualTo(framed("Model") + OK);
        assertThat(modem.issue("AT#VALL")).contains("Stack\r\n");
        assertThat(modem.issue("AT#VVERSION")).contains("\"Build\"\r\n");
        assertThat(modem.issue("AT+CGSN")).isEqualTo(framed("356938035643809") + OK);
    }

    @Test
    void aCodeAndADisplayMayBeOthers() {
        Design plain = Design.standard();
        Dialogue modem = built(plain.codes(plain.codes().with("OK", 99))
                .displays(plain.displays().change("VPING", keys -> {
                    Collections.reverse(keys);
                    return keys;
                })));
        assertThat(modem.issue("AT#VPING")).isEqualTo("#PINGREMOTE: \"\"\r\n#PINGNUM: 4\r\n#PINGDELAY: 1\r\n" + OK);
        assertThat(modem.issue("AT#VDNS")).isEqualTo(built(plain).issue("AT#VDNS"));
        assertThat(modem.issue("ATV0")).isEqualTo("\r99\r");
        assertThat(modem.issue("AT@")).isEqualTo("\r4\r");
    }

    @Test
    void aCommandOfEachKindMayBeAnother() {
        Design plain = Design.standard();
        Dialogue modem = built(plain.commands(plain.commands()
                .basic("I", (machine, number) -> new Outcome.Refused(number))
                .extended("+CSQ", (machine, form, argument) -> Outcome.ERROR)
                .stack("VSTATE", (machine, rest) -> Outcome.OK)));
        assertThat(modem.issue("ATI3")).isEqualTo(refused(3));
        assertThat(modem.issue("AT+CSQ")).isEqualTo(ERROR);
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(OK);
        assertThat(modem.issue("AT+CPAS")).isEqualTo(framed("+CPAS: 0") + OK);
    }

    @Test
    void aLineThatIsTooLongMayBeCutInstead() {
        Dialogue modem = built(Design.standard().editing(Editing.standard().truncates(true)));
        assertThat(modem.issue("AT" + " ".repeat(512) + "@")).isEqualTo(OK);
        assertThat(modem.issue("AT" + " ".repeat(511) + "@")).isEqualTo(ERROR);
    }

    @Test
    void aLineMayEndOtherwise() {
        Dialogue modem = built(Design.standard().editing(Editing.standard().ends(octet -> octet == '\n')));
        assertThat(modem.write("AT\n")).isEqualTo(OK);
        assertThat(modem.write("AT\r")).isEqualTo(OK);
    }

    @Test
    void aLineMayRunAfterASilenceWhichEachOctetBeginsAnew() {
        Dialogue modem = built(Design.standard().editing(Editing.standard().idle(Duration.ofSeconds(2))));
        assertThat(modem.write("AT")).isEmpty();
        assertThat(modem.write(" ")).isEmpty();
        assertThat(modem.pass(1.5)).isEmpty();
        assertThat(modem.write(" ")).isEmpty();
        assertThat(modem.pass(1.5)).isEmpty();
        assertThat(modem.pass(0.6)).isEqualTo(OK);
        assertThat(modem.issue("AT ")).isEqualTo(OK);
        assertThat(modem.pass(5)).isEmpty();
    }

    @Test
    void theEchoMayLeaveOctetsOut() {
        Dialogue modem =
                new Dialogue(Design.standard().editing(Editing.standard().echo((octet, count) -> count != 1)));
        assertThat(modem.write("ATI9\r")).startsWith("AI9\r\r\n");
    }

    private static Dialogue built(Design design) {
        return new Dialogue(design).prepared();
    }

    private static String framed(String text) {
        return "\r\n" + text + "\r\n";
    }
}
