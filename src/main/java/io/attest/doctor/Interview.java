package io.attest.doctor;

import io.attest.line.Line;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a modem one command line at a time and waits for its answer, but not for long. */
final class Interview {

    private final Line line;

    Interview(Line line) {
        this.line = line;
    }

    /**
     * Asks.
     *
     * @param patience how long the whole answer may take
     */
    Reply ask(String command, Duration patience) {
        drain();
        Duration asked = line.elapsed();
        line.write((command + "\r").getBytes(StandardCharsets.US_ASCII));
        StringBuilder came = new StringBuilder();
        for (Duration took = Duration.ZERO; took.compareTo(patience) < 0; took = since(asked)) {
            byte[] octets = line.read(patience.minus(took));
            came.append(new String(octets, StandardCharsets.ISO_8859_1));
            if (Reply.isOver(came) || came.length() > Reply.LONGEST) {
                break;
            }
        }
        return Reply.to(command, came.toString(), since(asked));
    }

    private Duration since(Duration asked) {
        return line.elapsed().minus(asked);
    }

    private void drain() {
        for (int chunk = 0; chunk < 100 && line.read(Duration.ZERO).length > 0; chunk++) {
            // What was said before the question is no answer to it.
        }
    }
}
