package io.attest.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Emulated;
import io.attest.doctor.Sign.Level;
import io.attest.emulate.ControlPort;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.line.Dce;
import io.attest.line.Echo;
import io.attest.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of benches that are well, and of each kind of sick one. */
final class DoctorTest {

    private static final Suite SUITE = Suite.load(Path.of("features"));
    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path folder;

    @Test
    void theReferenceBenchIsWell() throws IOException {
        Diagnosis diagnosis = examine("line: {kind: reference}");
        assertThat(diagnosis.signs())
                .allSatisfy(sign -> assertThat(sign.level()).isEqualTo(Level.OK));
        assertThat(said(diagnosis, "model")).isEqualTo("ok Reference Modem");
        assertThat(said(diagnosis, "cases")).matches("ok 3,\\d{3} of 3,\\d{3} can run");
        assertThat(diagnosis.well()).isTrue();
    }

    @Test
    void anEmulatorWithItsSurroundingsIsWell() throws IOException {
        Emulated emulated = Emulated.modem(null, null);
        try (RealTime running = new RealTime(emulated.modem());
                TcpPort port = new TcpPort(FREE, running);
                ControlPort control = new ControlPort(FREE, running, emulated.surroundings()::act)) {
            String url = control.name();
            Diagnosis diagnosis = examine("line: {kind: tcp, host: 127.0.0.1, port: " + port.port()
                    + "}\nactuators: [{kind: http, url: '" + url + "'}]");
            assertThat(diagnosis.signs()).noneMatch(sign -> sign.level() == Level.BAD);
            assertThat(said(diagnosis, "modem")).isEqualTo("ok answers AT");
            assertThat(said(diagnosis, "clock")).startsWith("ok moved by an actuator");
            assertThat(said(diagnosis, "actuator http"))
                    .startsWith("ok 127.0.0.1:")
                    .endsWith("asked for every verb");
            assertThat(said(diagnosis, "Internet side")).startsWith("ok its servers start");
        }
    }

    @Test
    void aPortBehindWhichNobodyListensIsNamed() throws IOException {
        int free;
        try (ServerSocket taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        Diagnosis diagnosis = examine("line: {kind: tcp, host: 127.0.0.1, port: " + free
                + "}\nactuators: [{kind: http, url: 'http://127.0.0.1:" + free + "/'}]");
        assertThat(said(diagnosis, "line"))
                .startsWith("bad tcp 127.0.0.1:" + free + " cannot be opened")
                .endsWith("is the modem listening there?");
        assertThat(said(diagnosis, "actuator http"))
                .startsWith("bad 127.0.0.1:" + free + " cannot be reached (Connection refused)");
        assertThat(diagnosis.well()).isFalse();
    }

    @Test
    void aPortThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        assertThat(said(examine("line: {kind: serial, device: /dev/ttyNONE7}"), "port"))
                .startsWith("bad no /dev/ttyNONE7; seen: ")
                .contains("./attest list ports");
    }

    @Test
    void aPortThatThisUserMayNotOpenIsNamedWithItsGroup() {
        assertThat(port(new PortExam.Device("/dev/ttyS7", true, false, Optional.of("dialout"), Optional.empty())))
                .startsWith(
                        "BAD this user may not read and write /dev/ttyS7; its group may: sudo usermod -aG dialout ");
    }

    @Test
    void aPortThatSomebodyHasOpenIsNamedWithWhoItIs() {
        assertThat(port(new PortExam.Device(
                        "/dev/ttyS7", true, true, Optional.of("dialout"), Optional.of("process 4711 (minicom)"))))
                .isEqualTo("BAD /dev/ttyS7 is in use by process 4711 (minicom); end that first");
    }

    @Test
    void aTerminalThatNobodyServesIsSilent() throws IOException {
        assertThat(said(behindTerminal(command -> "", "pty", ""), "modem"))
                .isEqualTo("bad is silent; is it switched on, and is it not in data state?");
        assertThat(said(behindTerminal(command -> "", "serial", ", baud: 9600"), "modem"))
                .startsWith("bad is silent, at other common speeds too; is it switched on")
                .endsWith("Look at the cable and line.flow");
    }

    @Test
    void whoeverSpeaksGarbageIsNoModemAtThisSpeed() throws IOException {
        Diagnosis diagnosis = behindTerminal(command -> "\u00FE\u0080x\u00E0\u0006", "pty", "");
        assertThat(said(diagnosis, "modem"))
                .isEqualTo("bad answers AT with garbage: [0xFE][0x80]x[0xE0][ACK]; is the speed right?");
    }

    @Test
    void theSpeedAtWhichAModemAnswersIsFound() throws IOException {
        Path link = folder.resolve("modem");
        UnaryOperator<String> at9600 = command -> speed(link).equals("9600") ? "\r\nOK\r\n" : "\u00FE\u0080\u00E0";
        Diagnosis diagnosis = behindTerminal(at9600, "serial", ", baud: 57600");
        assertThat(said(diagnosis, "modem"))
                .isEqualTo("bad answers AT with garbage: [0xFE][0x80][0xE0] at 57600 baud,"
                        + " but answers at 9600; set line.baud to 9600");
    }

    /** As the host has set it: both ends of a pseudo-terminal have the same settings. */
    private static String speed(Path link) {
        try {
            Process stty = new ProcessBuilder("stty", "-F", link.toString(), "speed").start();
            return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Test
    void aLineThatIsLoopedBackIsNoModem() throws IOException {
        assertThat(said(behindTerminal(new Echo(), "pty", ""), "modem"))
                .startsWith("bad gives back AT and no answer; is the line looped back");
    }

    @Test
    void aProgramThatAsksForALoginIsNoModem() throws IOException {
        assertThat(said(behindTerminal(command -> "\r\nlogin: ", "pty", ""), "modem"))
                .isEqualTo("bad answers AT with [CR][LF]login: ; is it a modem?");
    }

    @Test
    void aModemThatGivesNoResultCodesIsToldTo() throws IOException {
        boolean[] quiet = {true};
        Diagnosis diagnosis = behindTerminal(
                command -> {
                    quiet[0] &= !command.equals("ATQ0");
                    return command + (quiet[0] ? "\r" : "\r\r\nOK\r\n");
                },
                "pty",
                "");
        assertThat(said(diagnosis, "modem")).startsWith("warn gave no result codes (ATQ1)");
        assertThat(said(diagnosis, "echo")).isEqualTo("ok on");
        assertThat(said(diagnosis, "round trip")).startsWith("ok ");
    }

    @Test
    void anotherModemThanTheOneWantedIsBad() throws IOException {
        Diagnosis diagnosis = examine(
                "line: {kind: reference}\niut: {imei: '351234567890123', model: Reference Modem, firmware: '2.1'}");
        assertThat(said(diagnosis, "IMEI"))
                .startsWith("bad 35")
                .endsWith("; iut.imei says 351234567890123: plug in the right modem or mend iut.imei");
        assertThat(said(diagnosis, "model")).isEqualTo("ok Reference Modem");
        assertThat(said(diagnosis, "firmware")).startsWith("bad ");
    }

    @Test
    void aModemWithoutNetworkIsTold() throws IOException {
        Map<String, String> answers = Map.of(
                "AT+CPIN?", "+CPIN: SIM PIN",
                "AT+CREG?", "+CREG: 0,3",
                "AT+CGREG?", "+CGREG: 0,2",
                "AT+CSQ", "+CSQ: 5,99");
        Diagnosis diagnosis = behindTerminal(
                command -> (answers.containsKey(command) ? "\r\n" + answers.get(command) + "\r\n" : "")
                        + (command.startsWith("AT+CGM") ? "\r\n+CME ERROR: 4\r\n" : "\r\nOK\r\n"),
                "pty",
                "}\nchecks: {registration: home");
        assertThat(said(diagnosis, "echo")).isEqualTo("ok off");
        assertThat(said(diagnosis, "maker")).startsWith("warn AT+CGMI is answered [CR][LF]+CME ERROR: 4");
        assertThat(said(diagnosis, "SIM")).startsWith("warn it wants SIM PIN; unlock it");
        assertThat(said(diagnosis, "GSM network"))
                .startsWith("bad registration denied; look at antenna and SIM")
                .endsWith("checks.registration wants it");
        assertThat(said(diagnosis, "GPRS network")).startsWith("warn not registered, searching");
        assertThat(said(diagnosis, "signal")).isEqualTo("warn 5 of 31 is weak; look at the antenna");
    }

    @Test
    void aModemThatFallsSilentInTheMiddleEndsTheExamination() throws IOException {
        int[] answers = {0};
        Diagnosis diagnosis = behindTerminal(command -> answers[0]++ < 12 ? "\r\nOK\r\n" : "", "pty", "");
        assertThat(said(diagnosis, "round trip")).startsWith("bad AT number ").contains("was not answered OK");
    }

    @Test
    void whatNobodyDoesIsCountedInCases() throws IOException {
        Diagnosis diagnosis = behindTerminal(command -> "\r\nOK\r\n", "pty", "");
        assertThat(diagnosis.signs())
                .filteredOn(sign -> sign.what().equals("not offered"))
                .extracting(Sign::detail)
                .anyMatch(detail -> detail.matches("incoming-call, which \\d+ cases need; they are not run.*"))
                .anyMatch(detail -> detail.startsWith("physical-line"));
        assertThat(said(diagnosis, "Internet side")).startsWith("warn nobody leads the modem to the servers");
    }

    @Test
    void addressesAtWhichNoServerCanStandAreNamed() throws IOException {
        String ixit =
                "}\nixit: {addresses: {198.51.100.25: %s, 213.30.30.30: 192.0.2.77}, ports: {'198.51.100.25:25': '%1$s:%s'";
        Diagnosis foreign = behindTerminal(command -> "\r\nOK\r\n", "pty", ixit.formatted("192.0.2.78", 2525) + "}");
        assertThat(said(foreign, "Internet side"))
                .startsWith("bad 192.0.2.78 is no address of this machine; give it one");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Diagnosis occupied = behindTerminal(
                    command -> "\r\nOK\r\n", "pty", ixit.formatted("127.0.0.1", taken.getLocalPort()) + "}");
            assertThat(said(occupied, "Internet side")).startsWith("bad ").contains("127.0.0.1");
        }
        assertThat(foreign.signs())
                .extracting(Sign::detail)
                .anyMatch(detail -> detail.matches(
                        "ixit.addresses of bench desk has nothing for 198.51.100.110; not run: \\d+ cases"));
    }

    @Test
    void actuatorsThatAreNotThereAreNamed() throws IOException {
        Path script = Files.writeString(folder.resolve("switch.sh"), "#!/bin/sh\n");
        Diagnosis diagnosis = examine("""
                line: {kind: reference}
                actuators:
                  - {kind: command, argv: [/no/such/program]}
                  - {kind: command, argv: [no-such-program-either]}
                  - {kind: command, argv: ["%s"], verbs: [reset]}
                  - {kind: command, argv: [sh], verbs: [reset]}
                  - {kind: operator, verbs: [sim, registration]}
                """.formatted(script));
        assertThat(diagnosis.signs())
                .filteredOn(sign -> sign.what().startsWith("actuator"))
                .extracting(sign -> sign.level() + " " + sign.detail())
                .containsExactly(
                        "BAD no program /no/such/program; argv names it from the working directory",
                        "BAD no program no-such-program-either on the PATH; write its path into argv",
                        "BAD " + script + " may not be executed; chmod +x " + script,
                        "OK sh is on the PATH; asked for reset",
                        "WARN no terminal, so that nobody can be asked; the cases with these are not run: registration, sim");
    }

    @Test
    void aFileThatCannotBeUsedEndsTheExamination() throws IOException {
        Diagnosis wrong = examine("line: {kind: tcp, host: 127.0.0.1}\nclock: fast");
        assertThat(wrong.configured()).isFalse();
        assertThat(wrong.signs())
                .filteredOn(sign -> sign.what().equals("bench file"))
                .extracting(Sign::detail)
                .satisfiesExactly(
                        first -> assertThat(first).contains(":2:1: 'port' is missing"),
                        second -> assertThat(second).contains(":3:8: 'fast' is not known here"));
        Diagnosis unset = examine("line: {kind: reference}\nixit: {pin: '${ATTEST_TEST_PIN}'}");
        assertThat(unset.configured()).isFalse();
        assertThat(said(unset, "environment")).contains(":3:13: the environment variable ATTEST_TEST_PIN is not set");
    }

    @Test
    void claimsThatCannotBeReadAreNamed() throws IOException {
        assertThat(said(examine("line: {kind: reference}\nics: nowhere.yaml"), "ICS"))
                .startsWith("bad ");
        Files.writeString(folder.resolve("claims.yaml"), "claims: {pop3: false}\n");
        assertThat(said(examine("line: {kind: reference}\nics: claims.yaml"), "ICS"))
                .matches("ok claims.yaml; \\d+ cases are of what it does not claim");
    }

    @Test
    void aClockThatIsSaidToBeMovableHasSomebodyWhoMovesIt() throws IOException {
        Diagnosis unmovable = behindTerminal(command -> "\r\nOK\r\n", "pty", "}\nclock: movable #");
        assertThat(unmovable.configured()).isFalse();
        assertThat(unmovable.signs())
                .extracting(Sign::detail)
                .anyMatch(detail -> detail.contains("no actuator claims advance-time; write clock: auto"));
        assertThat(said(behindTerminal(command -> "\r\nOK\r\n", "pty", "}\nclock: real #"), "clock"))
                .startsWith("ok real");
    }

    private Diagnosis behindTerminal(UnaryOperator<String> answers, String kind, String keys) throws IOException {
        return behindTerminal(new ScriptedModem(answers), kind, keys);
    }

    private Diagnosis behindTerminal(Dce modem, String kind, String keys) throws IOException {
        Path link = folder.resolve("modem");
        try (RealTime running = new RealTime(modem);
                PseudoTerminal terminal = new PseudoTerminal(link, running)) {
            return examine("line: {kind: " + kind + ", device: " + link + keys + "}");
        }
    }

    private Diagnosis examine(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("desk.yaml"), "name: desk\n" + yaml + "\n");
        return new Doctor(SUITE, name -> null, false).examine(file, heard -> {});
    }

    private static String port(PortExam.Device device) {
        StringBuilder said = new StringBuilder();
        Signs signs = new Signs(sign -> said.append(sign.level() + " " + sign.detail()));
        assertThat(new PortExam(signs).examine(device)).isFalse();
        return said.toString();
    }

    /** The level and the detail of the one thing of that name. */
    private static String said(Diagnosis diagnosis, String what) {
        List<String> all = diagnosis.signs().stream()
                .filter(sign -> sign.what().equals(what))
                .map(sign -> sign.level().name().toLowerCase(java.util.Locale.ROOT) + " " + sign.detail())
                .toList();
        assertThat(all).as(what + " in " + diagnosis.signs()).hasSize(1);
        return all.get(0);
    }
}
