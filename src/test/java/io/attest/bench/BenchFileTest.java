package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a bench file: each mistake with its place and the way out, and never a secret. */
final class BenchFileTest {

    private static final String DESK = "name: desk\nline: {kind: reference}\n";

    @TempDir
    private Path folder;

    @Test
    void allMistakesAreToldInTheOrderOfTheFile() throws IOException {
        assertThat(complaints("""
                        name: desk
                        line:
                          kind: serial
                          device: /dev/ttyUSB0
                          usb: 1-1.2
                          buad: 9600
                          flow: rts
                        clock: movble
                        checks: {every: 0}
                        """))
                .containsExactly(
                        "2:1: name exactly one of device, usb, imei",
                        "6:3: unknown key 'buad'; did you mean 'baud'?; known here: "
                                + "[baud, device, dtr, flow, imei, kind, pacing, usb]",
                        "7:9: 'rts' is not known here; one of none, rts-cts",
                        "8:8: 'movble' is not known here; did you mean 'movable'?; one of auto, real, movable",
                        "9:17: '0' is too small; at least 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    line: {kind: tcp, host: h}                           | 1:1: 'port' is missing, or another key is misspelt
                    line: {kind: tcp, host: h, port: 70000}              | 1:34: '70000' is too large; at most 65535
                    line: {kind: tcp, host: h, port: many}               | 1:34: 'many' does not fit; a whole number belongs here
                    line: {host: h}                                      | 1:1: 'kind' is missing, or another key is misspelt; one of reference, serial, pty, tcp, rfc2217
                    line: {kind: serail, device: x}                      | 1:14: 'serail' is not known here; did you mean 'serial'?; one of reference, serial, pty, tcp, rfc2217
                    line: {kind: serial}                                 | 1:1: name exactly one of device, usb, imei
                    line: {kind: serial, imei: 351234567890123}          | 1:28: '351234567890123' does not fit; a text belongs here; put quotes around it if it is one
                    line: reference                                      | 1:7: 'reference' does not fit; keys belong here, as {key: value}
                    line:                                                | 1:6: nothing does not fit; keys belong here, as {key: value}
                    """)
    void aMistakeIsToldWithItsPlaceAndTheWayOut(String line, String complaint) throws IOException {
        assertThat(complaints(line + "\nname: desk\n")).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ixit: {addresses: {198.51.100.25: 10.1.0.999}}       | 3:35: '10.1.0.999' does not fit; an IPv4 address is written like 10.1.0.25
                    ixit: {addresses: {mail: 10.1.0.9}}                  | 3:20: the key 'mail' does not fit; an IPv4 address is written like 10.1.0.25
                    ixit: {numbers: {0860000000: 0123}}                  | 3:30: '0123' does not fit; a text belongs here; put quotes around it if it is one
                    actuators: [{kind: operator, verbs: [rest]}]         | 3:38: 'rest' is not known here; did you mean 'reset'?; one of
                    actuators: [{kind: power, on: {url: http://h/}}]     | 3:13: name exactly one of on with off, cycle
                    actuators: [{kind: given, surroundings: {sin: {}}}]  | 3:42: unknown key 'sin'; did you mean 'sim'?; known here: [
                    recovery: {rungs: [dtr, dtr]}                        | 3:19: something stands in this list twice
                    patience: 3                                          | 3:11: '3' does not fit; keys belong here, as {key: value}
                    iut: {model: ""}                                     | 3:14: this is empty; write something or leave the key out
                    """)
    void whatStandsBesideTheLineIsCheckedToo(String yaml, String complaint) throws IOException {
        assertThat(complaints(DESK + yaml)).singleElement().asString().startsWith(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ixit: {pin: "hunter2"}
                    ixit: {credentials: {login: hunter2}}
                    ixit: {credentials: {login: "x${A}hunter2"}}
                    actuators: [{kind: http, url: "http://bob:hunter2@192.0.2.1/"}]
                    actuators: [{kind: power, cycle: {url: "http://192.0.2.1/"}, user: "${U}", password: hunter2}]
                    actuators: [{kind: power, cycle: {url: "http://192.0.2.1/", headers: {Authorization: hunter2}}}]
                    """)
    void aSecretInTheFileIsRefusedAndNotRepeated(String yaml) throws IOException {
        assertThat(complaints(DESK + yaml))
                .singleElement()
                .asString()
                .startsWith("3:")
                .containsAnyOf("write ${NAME}", "${NAME}", "without user and password")
                .doesNotContain("hunter2");
    }

    @Test
    void aVariableThatIsNotSetIsNamedWithItsPlace() throws IOException {
        Path file = file(DESK + "ixit:\n  pin: ${ATTEST_TEST_PIN}\n  credentials: {login: \"${ATTEST_TEST_USER}\"}\n");
        assertThat(BenchFile.parse(file).ixit()).extracting("pin").isEqualTo("${ATTEST_TEST_PIN}");
        assertThatExceptionOfType(ConfigurationFault.class)
                .isThrownBy(() -> BenchFile.read(file))
                .withMessage(file
                        + ":4:8: the environment variable ATTEST_TEST_PIN is not set; export it before the run\n" + file
                        + ":5:24: the environment variable ATTEST_TEST_USER is not set; export it before the run");
        assertThat(BenchFile.unset(file, Map.of("ATTEST_TEST_PIN", "1234")::get))
                .singleElement()
                .asString()
                .contains("ATTEST_TEST_USER");
    }

    @Test
    void plainWordsAreWhatEditorsTakeThemFor() throws IOException {
        LineFile.Serial line = (LineFile.Serial) BenchFile.read(file(
                        "name: desk\nline: {kind: serial, device: /dev/ttyS0, dtr: off, baud: 0x2580, pacing: 1}\n"))
                .line();
        assertThat(line.dtr()).isEqualTo(LineFile.Dtr.OFF);
        assertThat(line.baud()).isEqualTo(9600);
        assertThat(line.pacing()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    name: x\\nname: y            | 2:1: the key 'name' stands here twice, first in line 1
                    name: x\\nline:\\n\\tkind: x | 3:1: no YAML: found character
                    a: &a [*a]                   | 1:4: an alias of what it stands in
                    name: !!java.io.File x       | 1:7: no YAML: Global tag is not allowed
                    name: !own x                 | 1:7: the tag !own is not known here
                    name: "x                     | 1:9: no YAML: found unexpected end of stream
                    ? [a]\\n: b                  | 1:3: a key is one word
                    name: a\\n---\\nname: b      | 2:1: no YAML: expected a single document
                    name: .inf                   | 1:7: '.inf' is no number
                    ixit: {pin: ${PIN}}          | 1:14: no YAML: expected ',' or '}', but got {; here a variable stands in quotes: "${NAME}"
                    name: a\\u0001b              | 1:8: no YAML: the character U+0001 may not stand in it
                    """)
    void whatIsNoYamlIsToldInOneLine(String yaml, String complaint) throws IOException {
        assertThat(complaints(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001")))
                .singleElement()
                .asString()
                .startsWith(complaint);
    }

    @Test
    void hostileFilesAreRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'f'; name++) {
            char inner = (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(String.join(", ", java.util.Collections.nCopies(9, "*" + inner)));
            bomb.append("]\n");
        }
        assertThat(complaints(bomb.toString())).singleElement().asString().contains("more than 10000 values");
        assertThat(complaints("[".repeat(1000))).singleElement().asString().contains("no YAML: Nesting");
        byte[] long1 = new byte[1 << 20];
        Arrays.fill(long1, (byte) 'a');
        assertThat(complaints(long1)).singleElement().asString().startsWith("1:1: longer than 256 KiB");
        assertThat(complaints(new byte[] {'a', ':', ' ', 'b', '\n', (byte) 0xFF, 0}))
                .singleElement()
                .asString()
                .startsWith("2:1: no text in UTF-8");
    }

    private List<String> complaints(String yaml) throws IOException {
        return complaints(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> complaints(byte[] yaml) throws IOException {
        Path file = Files.write(folder.resolve("desk.yaml"), yaml);
        try {
            BenchFile.parse(file);
            return List.of();
        } catch (ConfigurationFault fault) {
            return String.valueOf(fault.getMessage())
                    .lines()
                    .peek(line -> assertThat(line).startsWith(file + ":"))
                    .map(line -> line.substring(file.toString().length() + 1))
                    .toList();
        }
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("desk.yaml"), yaml);
    }
}
