package io.attest.bench;

import io.attest.internet.Internet;
import io.attest.line.Dce;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The reference modem as one that lacks some commands: a command line that names one is answered ERROR. */
public final class Lacking extends AlteredModem {

    private final Pattern unknown;
    private Consumer<byte[]> toHost = bytes -> {};

    private Lacking(Dce modem, Pattern unknown) {
        super(modem);
        this.unknown = unknown;
    }

    /**
     * A bench with such a modem.
     *
     * @param unknown finds a command that it does not know in a command line in capitals
     */
    public static Bench bench(Pattern unknown) {
        BenchFile file = BenchFile.of("reference", new LineFile.Reference(null, null));
        FarEnds servers = new FarEnds();
        InternetSide there = new InternetSide(() -> Internet.start(servers));
        Emulated modem = Emulated.modem(null, null);
        PipeLine line = new PipeLine(new Lacking(modem.modem(), unknown), "in process", servers, there::log);
        there.heeds(line::unrest);
        return new Bench(file.name(), line, false, List.of(modem.surroundings()), file.timers(), there);
    }

    @Override
    public void output(Consumer<byte[]> host) {
        toHost = host;
        modem.output(host);
    }

    /** Whoever writes a command line writes it at once. */
    @Override
    public void receive(byte[] fromHost) {
        String text = new String(fromHost, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        if (text.startsWith("AT")
                && text.endsWith("\r")
                && unknown.matcher(text).find()) {
            toHost.accept("\r\nERROR\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            modem.receive(fromHost);
        }
    }
}
