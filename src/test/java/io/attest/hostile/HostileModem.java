package io.attest.hostile;

import io.attest.line.Dce;
import io.attest.line.FarEnds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A modem that answers each question for a parameter with the next payload, and once with a flood. */
final class HostileModem implements Dce {

    private static final int PIECE = 1 << 20;

    private final Dce modem;
    private final boolean floods;
    private Consumer<byte[]> toHost = bytes -> {};
    private int asked;

    HostileModem(Dce modem, boolean floods) {
        this.modem = modem;
        this.floods = floods;
    }

    /** How many payloads it has sent. */
    int asked() {
        return asked;
    }

    @Override
    public void receive(byte[] fromHost) {
        String text = new String(fromHost, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("AT#") || !text.endsWith("?\r")) {
            modem.receive(fromHost);
            return;
        }
        int turn = asked++;
        if (floods && turn == 1) {
            byte[] piece = new byte[PIECE];
            Arrays.fill(piece, (byte) '<');
            for (int sent = 0; sent < Payloads.FLOOD; sent += PIECE) {
                toHost.accept(piece);
            }
        } else {
            byte[] name = text.substring(2, text.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
            toHost.accept("\r\n".getBytes(StandardCharsets.US_ASCII));
            toHost.accept(name);
            toHost.accept(": \"".getBytes(StandardCharsets.US_ASCII));
            toHost.accept(Payloads.ALL.get(turn % Payloads.ALL.size()));
        }
        toHost.accept("\"\r\n\r\nOK\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void output(Consumer<byte[]> host) {
        toHost = host;
        modem.output(host);
    }

    @Override
    public boolean takes() {
        return modem.takes();
    }

    @Override
    public void hostTakes(boolean takes) {
        modem.hostTakes(takes);
    }

    @Override
    public void outside(Runnable there) {
        modem.outside(there);
    }

    @Override
    public boolean settled(FarEnds servers) {
        return modem.settled(servers);
    }

    @Override
    public Optional<Duration> nextTimer() {
        return modem.nextTimer();
    }

    @Override
    public void advanceTo(Duration now) {
        modem.advanceTo(now);
    }
}
