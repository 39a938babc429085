package io.attest.internet;

import io.attest.line.Brackets;
import java.util.Random;

/** Octets from a seed, rich in those that mean something to somebody on the way. */
final class Payloads {

    private static final byte[] TELLING = {3, 16, 3, 16, '\r', '\n', 0, (byte) 0xFF, 26, 17, 19, 27, '+', 'A', 'T', 'a'
    };

    private static final int MOST_SHOWN = 120;

    private Payloads() {}

    /** Mostly short, seldom as long as a few segments. */
    static byte[] next(Random random) {
        int kind = random.nextInt(40);
        byte[] octets = new byte[random.nextInt(kind == 0 ? 8000 : kind < 8 ? 300 : 24)];
        boolean telling = random.nextInt(4) > 0;
        for (int at = 0; at < octets.length; at++) {
            octets[at] = telling ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt(256);
        }
        return octets;
    }

    static String shown(byte[] octets) {
        String text = ModemHost.text(octets);
        return octets.length <= MOST_SHOWN
                ? "'" + Brackets.of(text) + "'"
                : "'" + Brackets.of(text.substring(0, MOST_SHOWN)) + "' ... (" + octets.length + " octets)";
    }
}
