package io.attest.bench;

import io.attest.line.Dce;
import io.attest.line.FarEnds;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A modem that is as another one, but for what a test changes of it. */
class AlteredModem implements Dce {

    final Dce modem;

    AlteredModem(Dce modem) {
        this.modem = modem;
    }

    @Override
    public void output(Consumer<byte[]> toHost) {
        modem.output(toHost);
    }

    @Override
    public void receive(byte[] fromHost) {
        modem.receive(fromHost);
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
