package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What telnet puts between the octets is taken off, whatever it is and however it comes in pieces. */
final class TelnetTest {

    private static final HexFormat HEX = HexFormat.of();

    private final List<String> heard = new ArrayList<>();
    private final Telnet telnet = new Telnet(new Telnet.Commands() {
        @Override
        public void option(int verb, int option) {
            heard.add(verb + " " + option);
        }

        @Override
        public void subnegotiation(byte[] told) {
            heard.add("told " + HEX.formatHex(told));
        }
    });

    @Test
    void aDoubledIacIsOneOctetOfData() throws IOException {
        assertThat(data("41ffff42")).isEqualTo("41ff42");
        assertThat(HEX.formatHex(Telnet.escaped(HEX.parseHex("41ff42")))).isEqualTo("41ffff42");
    }

    @Test
    void optionsAndSubnegotiationsAreHeardAndAreNoData() throws IOException {
        assertThat(data("41fffd2c42fffa2c65ffff00fff043fff144")).isEqualTo("41424344");
        assertThat(heard).containsExactly("253 44", "told 2c65ff00");
    }

    @Test
    void piecesOfAnySizeGiveTheSame() throws IOException {
        byte[] all = HEX.parseHex("41fffd2cffff42fffa2c6500002580fff0430d000dfffb01ff".repeat(40));
        Random random = new Random(11);
        String whole = data(HEX.formatHex(all));
        List<String> wholeHeard = List.copyOf(heard);
        heard.clear();
        // The octets above end within a command, which the next ones would complete.
        data("f1");
        StringBuilder pieces = new StringBuilder();
        for (int from = 0; from < all.length; ) {
            int to = Math.min(all.length, from + 1 + random.nextInt(7));
            pieces.append(data(HEX.formatHex(all, from, to)));
            from = to;
        }
        assertThat(pieces).hasToString(whole);
        assertThat(heard).isEqualTo(wholeHeard);
    }

    @Test
    void theNoiseOfAStrangerBreaksNothing() {
        Random random = new Random(12);
        byte[] noise = new byte[4096];
        for (int round = 0; round < 500; round++) {
            random.nextBytes(noise);
            byte[] into = new byte[noise.length];
            Telnet fresh = new Telnet(new Telnet.Commands() {
                @Override
                public void option(int verb, int option) {
                    assertThat(verb).isBetween(Telnet.WILL, Telnet.DONT);
                    assertThat(option).isBetween(0, 255);
                }

                @Override
                public void subnegotiation(byte[] told) {
                    assertThat(told).hasSizeLessThanOrEqualTo(1024);
                }
            });
            try {
                assertThat(fresh.data(noise, noise.length, into)).isBetween(0, noise.length);
            } catch (IOException noTelnet) {
                assertThat(noTelnet).hasMessageContaining("no telnet");
            }
        }
    }

    @Test
    void aSubnegotiationWithoutAnEndIsNotKept() {
        byte[] much = new byte[4096];
        Arrays.fill(much, (byte) 'x');
        assertThatThrownBy(() -> {
                    data("fffa2c");
                    telnet.data(much, much.length, new byte[much.length]);
                })
                .isInstanceOf(IOException.class)
                .hasMessage("the other end speaks no telnet: a subnegotiation without an end");
    }

    private String data(String hex) throws IOException {
        byte[] octets = HEX.parseHex(hex);
        byte[] into = new byte[octets.length];
        int count = telnet.data(octets, octets.length, into);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(into, 0, count);
        return HEX.formatHex(all.toByteArray());
    }
}
