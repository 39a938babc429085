package io.attest.dte;

import java.time.Duration;

/** The end of a case in which all was as expected: nothing may be left. */
final class Closing {

    private final Exchange exchange;
    private final IdleState idle;
    private final Echo echo;
    private final LateBytes lateBytes;
    private final Exactly exactly;
    private final Duration longest;

    Closing(Exchange exchange, IdleState idle, Echo echo, LateBytes lateBytes, Exactly exactly, Patience patience) {
        this.exchange = exchange;
        this.idle = idle;
        this.echo = echo;
        this.lateBytes = lateBytes;
        this.exactly = exactly;
        this.longest = patience.answer();
    }

    /**
     * A further exchange proves it where the modem is at rest. What is still under way may say what it likes.
     *
     * @param underWay whether a command is, of which nothing is judged any more
     */
    void end(boolean underWay) {
        echo.take();
        idle.postamble().ends(exchange.heard());
        if (underWay || idle.postamble().isInTheMiddle(exchange)) {
            return;
        }
        if (idle.postamble().isDue() || !idle.settled()) {
            lateBytes.listenUnderWay();
            return;
        }
        if (!lateBytes.heardOut()) {
            lateBytes.listen();
        }
        exchange.probe();
        String answer = idle.echo("AT\r") + "\r\nOK\r\n";
        echo.take();
        // What an erratum accepts in place of the OK of another command does not count: the modem might be dead.
        Latitude none = Latitude.none();
        exactly.expect(none, none.expectation(answer, "nothing more, and OK to the closing AT"), answer, longest);
        lateBytes.none();
    }

    /** Only listens. */
    void endUnasked() {
        echo.take();
        idle.postamble().ends(exchange.heard());
        lateBytes.listen();
    }
}
