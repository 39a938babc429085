package io.attest.cli;

import io.attest.bench.Emulated;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.IdleState;
import io.attest.dte.Patience;
import io.attest.dte.Tester;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.line.Dce;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.SerialLine;
import io.attest.line.TcpLine;
import io.attest.line.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what the harness costs: AT exchanges a second over each kind of line, to the same modem, PPP negotiations a
 * second, the throughput of mail and of a TCP socket, and what many modems in one process need, in one run.
 */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what the harness costs.",
            "AT exchanges a second with the reference modem: in process, over TCP and over a pseudo-terminal, there"
                    + " beside a plain Python script;",
            "PPP negotiations a second (LCP, PAP and IPCP, both ends in process);",
            "AT#PUTMAIL and AT#GETMAIL of one large mail beside a plain client of the same servers;",
            "octets both ways through AT#OTCP over the same lines beside a bare copy over a loopback socket;",
            "the memory of a modem among many, of which some carry data."
        },
        footerHeading = "%nExample:%n",
        footer = "  attest measure --exchanges 20000")
final class MeasureCommand implements Callable<Integer> {

    /** What each modem of the crowd sends and gets back. */
    private static final int CROWD_OCTETS = 1 << 18;

    @Option(
            names = "--exchanges",
            paramLabel = "N",
            defaultValue = "20000",
            description = "How many of each, after as many to warm up (default: ${DEFAULT-VALUE}).")
    private int exchanges = 20_000;

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            defaultValue = "10",
            description = "How large the mail is, and what goes through a socket (default: ${DEFAULT-VALUE}).")
    private int megabytes = 10;

    @Option(
            names = "--idle",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many modems are idle in the crowd (default: ${DEFAULT-VALUE}).")
    private int idle = 1000;

    @Option(
            names = "--busy",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many carry data at once (default: ${DEFAULT-VALUE}).")
    private int busy = 100;

    @Override
    public Integer call() throws Exception {
        double inProcess = rate(new PipeLine(modem(), "in process"));
        say("in process", inProcess, inProcess);
        RealTime overTcp = new RealTime(modem());
        try (TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), overTcp)) {
            say("tcp", rate(TcpLine.open("127.0.0.1", port.port(), Duration.ofSeconds(5))), inProcess);
        }
        RealTime overTerminal = new RealTime(modem());
        Path link = Files.createTempDirectory("attest").resolve("modem");
        try (PseudoTerminal terminal = new PseudoTerminal(link, overTerminal)) {
            double harness = rate(SerialLine.pty(link.toString()));
            say("pty", harness, inProcess);
            beside(PlainScript.rate(link, exchanges), harness);
        }
        Files.delete(link.getParent());
        say("ppp", negotiations(), "negotiations", inProcess);
        mail();
        sockets();
        crowd();
        return ExitCode.CONFORMS;
    }

    private static void beside(OptionalDouble plain, double harness) {
        plain.ifPresentOrElse(
                rate -> System.out.printf(
                        "%-12s %9.0f exchanges/s by a plain Python script on the same terminal, judging nothing;"
                                + " here each takes %5.3f of its time%n",
                        "pty, python", rate, rate / harness),
                () -> System.out.println("pty, python  not measured: there is no python3"));
    }

    private void sockets() throws Exception {
        int octets = megabytes << 20;
        SocketThroughput.bare(octets);
        double bare = SocketThroughput.bare(octets);
        System.out.printf("%-12s %9.1f MB/s of %d MB%n", "bare socket", bare / 1e6, megabytes);
        for (String kind : List.of("in process", "tcp", "pty")) {
            try (SocketThroughput line = SocketThroughput.over(kind)) {
                line.toPeer(octets / 10);
                line.toHost(octets / 10);
                socket(kind + " >", line.toPeer(octets), bare);
                socket(kind + " <", line.toHost(octets), bare);
            }
        }
    }

    private void socket(String what, double rate, double bare) {
        System.out.printf(
                "%-12s %9.1f MB/s through AT#OTCP  %6.4f of the bare socket%n", what, rate / 1e6, rate / bare);
    }

    private void crowd() throws Exception {
        try (Crowd crowd = new Crowd()) {
            long each = crowd.idle(idle);
            System.out.printf("%-12s %9.1f KiB of memory for each of %d idle modems%n", "crowd", each / 1024.0, idle);
            long before = Crowd.resident();
            long lost = crowd.busy(busy, CROWD_OCTETS);
            System.out.printf(
                    "%-12s %9.1f KiB for each of %d modems in data state, %d octets lost of %d both ways%n",
                    "crowd", (Crowd.resident() - before) / 1024.0 / busy, busy, lost, (long) busy * CROWD_OCTETS);
        }
    }

    /** Each once to warm up, with a tenth of it. */
    private void mail() throws IOException {
        int octets = megabytes << 20;
        mail(octets / 10, false);
        mail(octets, true);
    }

    private void mail(int octets, boolean counts) throws IOException {
        try (MailThroughput mail = new MailThroughput(octets)) {
            double sending = mail.plainSending();
            double retrieving = mail.plainRetrieving();
            double putMail = mail.putMail();
            double getMail = mail.getMail();
            if (counts) {
                mail("PUTMAIL", putMail, sending);
                mail("GETMAIL", getMail, retrieving);
            }
        }
    }

    private void mail(String command, double rate, double plain) {
        System.out.printf(
                "%-12s %9.1f MB/s of a mail of %d MB  %6.3f of a plain client (%.1f MB/s)%n",
                command, rate / 1e6, megabytes, rate / plain, plain / 1e6);
    }

    private static Dce modem() {
        return Emulated.modem(null, null).modem();
    }

    private static void say(String line, double rate, double inProcess) {
        say(line, rate, "exchanges", inProcess);
    }

    private static void say(String line, double rate, String what, double inProcess) {
        System.out.printf("%-12s %9.0f %s/s  %6.3f of in process%n", line, rate, what, rate / inProcess);
    }

    private double negotiations() {
        negotiate();
        long began = System.nanoTime();
        negotiate();
        return exchanges / ((System.nanoTime() - began) / 1e9);
    }

    private void negotiate() {
        for (int count = 0; count < exchanges; count++) {
            PppNegotiation.once();
        }
    }

    private double rate(Line line) {
        try (line) {
            exchange(line);
            long began = System.nanoTime();
            exchange(line);
            return exchanges / ((System.nanoTime() - began) / 1e9);
        }
    }

    private void exchange(Line line) {
        Tester tester = new Tester(
                line,
                new Transcript(),
                Patience.DEFAULT,
                Set.of(),
                Level.STRICT,
                new IdleState(Patience.DEFAULT, () -> {
                    throw new IllegalStateException("nothing to reset");
                }));
        tester.begin();
        for (int count = 0; count < exchanges; count++) {
            tester.issue("AT#CALLBACKTIMER?");
            tester.reportsAndAnswersOk("#CALLBACKTIMER: 2");
        }
    }
}
