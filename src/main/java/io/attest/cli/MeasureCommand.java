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
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what the harness costs: AT exchanges a second over each kind of line, to the same modem, PPP negotiations a
 * second, and the throughput of mail, in one run.
 */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = {
            "AT exchanges a second with the reference modem: in process, over TCP and over a pseudo-terminal;",
            "PPP negotiations a second (LCP, PAP and IPCP, both ends in process);",
            "AT#PUTMAIL and AT#GETMAIL of one large mail beside a plain client of the same servers."
        },
        footerHeading = "%nExample:%n",
        footer = "  attest measure --exchanges 20000")
final class MeasureCommand implements Callable<Integer> {

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
            description = "How large the mail is (default: ${DEFAULT-VALUE}).")
    private int megabytes = 10;

    @Override
    public Integer call() throws IOException {
        double inProcess = rate(new PipeLine(modem(), "in process"));
        say("in process", inProcess, inProcess);
        RealTime overTcp = new RealTime(modem());
        try (TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), overTcp)) {
            say("tcp", rate(TcpLine.open("127.0.0.1", port.port(), Duration.ofSeconds(5))), inProcess);
        }
        RealTime overTerminal = new RealTime(modem());
        Path link = Files.createTempDirectory("attest").resolve("modem");
        try (PseudoTerminal terminal = new PseudoTerminal(link, overTerminal)) {
            say(terminal.name().split(" ")[0], rate(SerialLine.open(link.toString(), 115200, false)), inProcess);
        }
        Files.delete(link.getParent());
        say("ppp", negotiations(), "negotiations", inProcess);
        mail();
        return ExitCode.CONFORMS;
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
