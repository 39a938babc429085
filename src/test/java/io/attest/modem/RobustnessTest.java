package io.attest.modem;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.flash.MemoryFlash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
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

    private static byte[] noise(Random random, int length) {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        while (noise.size() < length) {
            if (random.nextInt(4) == 0) {
                byte[] octets = new byte[random.nextInt(9)];
                random.nextBytes(octets);
                noise.writeBytes(octets);
            } else {
                noise.writeBytes(WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return noise.toByteArray();
    }

    @Test
    void tenMillionOctetsOfNoiseNeverReachTheLastLineOfDefence() {
        long seed = 20060120;
        Random random = new Random(seed);
        long[] answered = new long[1];
        Duration now = Duration.ZERO;
        long written = 0;
        ReferenceModem modem = new ReferenceModem(Design.standard(), new MemoryFlash());
        modem.output(octets -> answered[0] += octets.length);
        while (written < 10_000_000) {
            byte[] noise = noise(random, 4096);
            modem.receive(noise);
            written += noise.length;
            now = now.plusMillis(random.nextInt(3000));
            modem.advanceTo(now);
            if (random.nextInt(50) == 0) {
                modem.act("sim", Map.of("state", random.nextBoolean() ? "pin" : "ready"));
                modem.act("reset", Map.of());
                modem.receive("ATS3=13\rAT&F&W\rAT+WOPEN=1\r".getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(modem.internalErrors()).as("seed %d", seed).isZero();
        assertThat(answered[0]).as("seed %d", seed).isBetween(written / 10, written * 100);
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
