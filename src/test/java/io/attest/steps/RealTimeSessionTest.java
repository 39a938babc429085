package io.attest.steps;

import static io.attest.steps.SessionSentencesTest.LISTENING;
import static io.attest.steps.SessionSentencesTest.ONLINE;
import static io.attest.steps.SessionSentencesTest.OTCP;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.ActuatorFile;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Emulated;
import io.attest.bench.LineFile;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.verdict.CaseResult;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sentences in real time: what {@code attest emulate --tcp --control} starts, as a stranger's modem. */
final class RealTimeSessionTest {

    private static final InetSocketAddress FREE = new InetSocketAddress("127.0.0.1", 0);

    @TempDir
    private Path folder;

    @Test
    void sessionsBothWaysPassThereAsWell() throws IOException {
        passes(OTCP + """
                When the host writes `[300000 octets of data, coded]`
                Then the peer receives `[300000 octets of data]`
                When the peer sends `[300000 octets of data]`
                Then the modem writes `[300000 octets of data, coded]`
                When the peer closes
                Then the modem ends the coded session, the peer gone
                """, LISTENING + """
                When another peer connects to port 23 in vain
                And the peer connects to port 23
                Then the modem indicates `Ok_Info_WaitingForData`
                When the host writes `hello`
                Then the peer receives `hello` not before 0 s and not after 1 s
                When the host writes `[ETX]`
                Then the modem ends the session as the host asked
                And the peer sees the end
                """, LISTENING + """
                When the peer connects to port 23
                Then the modem indicates `Ok_Info_WaitingForData`
                """);
    }

    private void passes(String... cases) throws IOException {
        Emulated modem = Emulated.modem(null, null);
        try (RealTime clock = new RealTime(modem.modem());
                TcpPort port = new TcpPort(FREE, clock);
                ControlPort control = new ControlPort(FREE, clock, modem.surroundings()::act)) {
            BenchFile bench = BenchFile.of(
                    "emulated",
                    new LineFile.Tcp("127.0.0.1", port.port(), null, null),
                    new ActuatorFile.Http(URI.create(control.name()), null, null));
            List<CaseResult> results = OneCase.inARow(
                    folder,
                    SessionSentencesTest.TAGS,
                    List.of(cases).stream().map(steps -> ONLINE + steps).toList(),
                    () -> Benches.open(bench));
            assertThat(results).extracting(CaseResult::message).containsOnly("");
        }
    }
}
