package io.attest.modem;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.answer.LineFormat;
import io.attest.modem.fault.Fault;
import io.attest.modem.fault.Faults;
import io.attest.modem.flash.MemoryFlash;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.ParameterTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final String[] WORDS = {
        "AT",
        "at#",
        "AT#",
        "\r",
        "\r",
        "\r\n",
        "A/",
        "+++",
        "?",
        "=",
        "=?",
        ",",
        ";",
        "\"",
        "\"\"",
        "1",
        "2",
        "65535",
        "99999999999",
        "ATD123",
        "ATD1;",
        "ATA",
        "ATH",
        "ATZ",
        "AT&F",
        "AT&W",
        "ATE0",
        "ATE1",
        "ATV0",
        "ATV1",
        "ATQ1",
        "ATQ0",
        "ATS3=13",
        "ATS0=1",
        "S5=8",
        "AT+CREG=",
        "AT+CGDCONT=1,\"IP\",\"x\"",
        "AT+CFUN=1",
        "AT+WOPEN=1",
        "AT+WOPEN=0",
        "AT+CPIN=\"1\"",
        "VALL",
        "VTCP",
        "FTPPORT",
        "ISPUN",
        "TCPPORT",
        "TCPSERV",
        "REC1ADD",
        "BODY1",
        "REC1",
        "DELFLASH",
        "VSTATE",
        "a@b\r\n",
        "\u001a",
        "\u001b",
        "\b",
        "AT+IFC=",
        "AT+CLIP",
        "+CMEE=2",
        "AT+COPS?"
    };

    private static final String[] NAMES = Stream.concat(
                    ParameterTable.standard().rows().stream().map(Parameter::name),
                    Stream.of("VALL", "VTCP", "VPHY", "REC2ADD", "DELFLASH", "VSTATE", "VVERSION", "NOSUCH"))
            .distinct()
            .toArray(String[]::new);

    private static byte[] noise(Random random, int length) {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        while (noise.size() < length) {
            int kind = random.nextInt(6);
            if (kind < 2) {
                noise.writeBytes(stackLine(random).getBytes(StandardCharsets.ISO_8859_1));
            } else if (kind == 2) {
                byte[] octets = new byte[random.nextInt(9)];
                random.nextBytes(octets);
                noise.writeBytes(octets);
            } else {
                noise.writeBytes(WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return noise.toByteArray();
    }

    /** A line that is nearly, or fully, right. */
    private static String stackLine(Random random) {
        String[] ends = {
            "", "?", "=", "=1", "=2,5", "=1,\"x\"", "=\"abc\"", "=65536", "=\"open", "\rtext\u001a", "=1.2.3.4"
        };
        String name = NAMES[random.nextInt(NAMES.length)];
        return "\rAT#" + name + ends[random.nextInt(ends.length)] + "\r";
    }

    @Test
    void tenMillionOctetsOfNoiseNeverReachTheLastLineOfDefence() {
        long seed = 20060120;
        Random random = new Random(seed);
        long[] answered = new long[1];
        long[] refused = new long[1];
        Duration now = Duration.ZERO;
        long written = 0;
        ReferenceModem modem = new ReferenceModem(Design.standard(), new MemoryFlash());
        modem.output(octets -> {
            answered[0] += octets.length;
            refused[0] += new String(octets, StandardCharsets.ISO_8859_1).split("#CME ERROR", -1).length - 1;
        });
        while (written < 10_000_000) {
            byte[] noise = noise(random, 4096);
            modem.receive(noise);
            written += noise.length;
            now = now.plusMillis(random.nextInt(3000));
            modem.advanceTo(now);
            if (random.nextInt(4) == 0) {
                modem.act("sim", Map.of("state", random.nextInt(4) == 0 ? "pin" : "ready"));
                modem.act("dial-outcome", Map.of("number", "*", "outcomes", List.of(Map.of("result", "answer"))));
                modem.act("reset", Map.of());
                modem.receive("ATS3=13\rAT&F&W\rAT+WOPEN=1\r".getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(modem.internalErrors()).as("seed %d", seed).isZero();
        assertThat(answered[0]).as("seed %d", seed).isBetween(written / 10, written * 100);
        assertThat(refused[0])
                .as("the noise reaches the AT# commands, seed %d", seed)
                .isGreaterThan(10_000);
    }

    @Test
    void bugIsToldAsAnInternalErrorAndTheModemLivesOn() {
        LineFormat broken = new LineFormat() {
            @Override
            public String line(String display, Parameter parameter, String value) {
                throw new IllegalStateException("a bug on purpose");
            }
        };
        Dialogue modem = new Dialogue(Design.standard().format(broken)).prepared();
        assertThat(modem.issue("AT#PINGNUM?")).isEqualTo(Dialogue.refused(36872));
        modem.accepts("AT#PINGNUM=5");
        assertThat(modem.modem().internalErrors()).isEqualTo(1);
    }

    @Test
    void everyFaultyModemWithstandsNoiseAsWell() {
        for (Fault fault : Faults.all()) {
            Random random = new Random(fault.id().hashCode());
            ReferenceModem modem = new ReferenceModem(fault.applyTo(Design.standard()), new MemoryFlash());
            modem.receive("AT+WOPEN=1\r".getBytes(StandardCharsets.ISO_8859_1));
            for (int second = 1; second <= 10; second++) {
                modem.receive(noise(random, 2000));
                modem.advanceTo(Duration.ofSeconds(second));
            }
            assertThat(modem.internalErrors()).as(fault.id()).isZero();
        }
    }

    @Test
    void chunkingOfTheInputMakesNoDifference() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            byte[] input = ("AT+WOPEN=1\rAT+CREG=1\r" + new String(noise(random, 500), StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
            byte[] whole = answer(input, input.length, random);
            assertThat(answer(input, 1, random)).as("seed %d", seed).isEqualTo(whole);
            assertThat(answer(input, 40, random)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    private static byte[] answer(byte[] input, int longest, Random random) {
        ReferenceModem modem = new ReferenceModem();
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        modem.output(answered::writeBytes);
        for (int at = 0; at < input.length; ) {
            int end = Math.min(input.length, at + (longest == input.length ? longest : 1 + random.nextInt(longest)));
            modem.receive(Arrays.copyOfRange(input, at, end));
            at = end;
        }
        modem.advanceTo(Duration.ofMinutes(1));
        return answered.toByteArray();
    }
}
