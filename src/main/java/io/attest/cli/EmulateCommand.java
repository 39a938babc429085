package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.bench.Emulated;
import io.attest.emulate.ControlPort;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The reference modem for any client. */
@Command(
        name = "emulate",
        mixinStandardHelpOptions = true,
        description = "The reference modem in real time for any client, one after another, until interrupted.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest emulate --tcp 127.0.0.1:7000",
            "  attest emulate --pty /tmp/modem --flash modem.json",
            "  attest emulate --tcp 127.0.0.1:7000 --control 127.0.0.1:7001",
            "  attest emulate --pty /tmp/modem --baud 9600",
            "  curl -d '{\"network\":\"both\",\"state\":\"none\"}' http://127.0.0.1:7001/registration"
        })
final class EmulateCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(names = "--flash", paramLabel = "FILE", description = "Keep the parameter memory in this file.")
    private @Nullable Path flash;

    @Option(
            names = "--control",
            paramLabel = "HOST:PORT",
            description = "Offer the actuator verbs (reset, registration, calls, time) over HTTP.")
    private @Nullable String control;

    @Option(
            names = "--baud",
            paramLabel = "N",
            description = "Carry octets both ways as fast as a serial line of so many bits a second; else at once.")
    private int baud;

    @Option(names = "--fault", paramLabel = "ID", description = "Build the modem with a firmware fault; may repeat.")
    private List<String> faults = List.of();

    @Option(
            names = "--direct",
            description =
                    "Let the modem reach loopback addresses as they are, as a modem on a bench reaches its network.")
    private boolean direct;

    static final class Where {

        @Option(
                names = "--tcp",
                paramLabel = "HOST:PORT",
                description = "Listen on a raw TCP port; port 0 takes a free one.")
        private @Nullable String tcp;

        @Option(names = "--pty", paramLabel = "LINK", description = "Open a pseudo-terminal and put a link to it here.")
        private @Nullable Path pty;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (baud < 0) {
            throw new ConfigurationFault("--baud " + baud + " is no speed; name bits per second, for instance 9600");
        }
        Emulated emulated = Emulated.modem(faults, flash, direct);
        RealTime running = new RealTime(emulated.modem(), baud);
        if (where.tcp != null) {
            TcpPort port = opened("--tcp", where.tcp, address -> new TcpPort(address, running));
            System.out.println("modem at " + port.name());
        } else if (where.pty != null) {
            openTerminal(where.pty, running);
        }
        if (control != null) {
            ControlPort port = opened(
                    "--control", control, address -> new ControlPort(address, running, emulated.surroundings()::act));
            System.out.println("control at " + port.name());
        }
        new CountDownLatch(1).await();
        return ExitCode.CONFORMS;
    }

    private static void openTerminal(Path link, RealTime running) {
        try {
            PseudoTerminal terminal = new PseudoTerminal(link, running);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(terminal), "pty-close"));
            System.out.println("modem at " + terminal.name());
        } catch (IOException refused) {
            throw new ConfigurationFault("--pty " + link + ": " + refused.getMessage());
        }
    }

    private static void close(PseudoTerminal terminal) {
        try {
            terminal.close();
        } catch (IOException linkLeft) {
            System.err.println("attest: the link could not be removed: " + linkLeft.getMessage());
        }
    }

    private interface Opener<T> {
        T open(InetSocketAddress address) throws IOException;
    }

    private static <T> T opened(String option, String named, Opener<T> opener) {
        int colon = named.lastIndexOf(':');
        if (colon < 1 || !named.substring(colon + 1).matches("\\d{1,5}")) {
            throw new ConfigurationFault(option + " " + named + " is no HOST:PORT; write for instance 127.0.0.1:7000");
        }
        int port = Integer.parseInt(named.substring(colon + 1));
        if (port > 65535) {
            throw new ConfigurationFault(option + " " + named + ": ports end at 65535");
        }
        try {
            return opener.open(new InetSocketAddress(named.substring(0, colon), port));
        } catch (IOException refused) {
            throw new ConfigurationFault(option + " " + named + " cannot be opened (" + refused.getMessage()
                    + "); is it taken? Name another, or port 0 for a free one");
        }
    }
}
