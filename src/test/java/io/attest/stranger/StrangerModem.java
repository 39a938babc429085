package io.attest.stranger;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A foreign modem on two ports of loopback: the serial line as a TCP line, and the actuator contract on HTTP. */
public final class StrangerModem implements AutoCloseable {

    private final Reactor reactor = new Reactor();
    private final Line line;
    private final Control control;

    private StrangerModem(int lineNumber, int controlNumber, Dialect dialect) throws IOException {
        line = new Line(reactor, lineNumber);
        control = new Control(reactor, new Verbs(new Modem(reactor, line, dialect), reactor), controlNumber);
        reactor.start();
    }

    /** On ports that are free. */
    public static StrangerModem start() throws IOException {
        return start(Dialect.PLAIN);
    }

    /** With a mistake that is to be found: the number of redials has no upper end. */
    public static StrangerModem startCareless() throws IOException {
        return start(Dialect.CARELESS);
    }

    static StrangerModem start(Dialect dialect) throws IOException {
        return new StrangerModem(0, 0, dialect);
    }

    public int linePort() {
        return line.number();
    }

    public int controlPort() {
        return control.number();
    }

    @Override
    public void close() throws IOException {
        control.close();
        reactor.close();
    }

    /** {@code --line PORT --control PORT}, each 0 unless given: any that is free; {@code --odd} for the
     * spellings that only some table of the manual has. Says which they are and runs until it is killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        try (StrangerModem modem = new StrangerModem(
                port(given, "--line"),
                port(given, "--control"),
                given.contains("--odd") ? Dialect.ODD : Dialect.PLAIN)) {
            System.out.println(
                    "line 127.0.0.1:" + modem.linePort() + " control http://127.0.0.1:" + modem.controlPort() + "/");
            new CountDownLatch(1).await();
        }
    }

    private static int port(List<String> given, String option) {
        int at = given.indexOf(option);
        return at < 0 ? 0 : Integer.parseInt(given.get(at + 1));
    }
}
