package io.attest.modem.fault;

import static io.attest.modem.fault.FtpFaults.ftp;
import static io.attest.modem.fault.Operator.WRONG_CLOSE_REASON;
import static io.attest.modem.fault.TcpFaults.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Step;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import io.attest.modem.stream.StreamRules;
import java.util.List;
import java.util.Set;

/** Ends of a session or transfer that are told as other ends. */
final class EndFaults {

    private EndFaults() {}

    static List<Fault> all() {
        return List.of(
                stream(
                        "peers-end-as-reset",
                        WRONG_CLOSE_REASON,
                        "37952 instead of OK when the peer has ended the session",
                        Set.of("R-5-032", "R-5-041", "T-5-03.r02", "T-5-07.r02"),
                        new StreamRules() {
                            @Override
                            public Outcome closed(boolean byPeer) {
                                return byPeer ? new Outcome.Refused(37_952) : super.closed(false);
                            }
                        }),
                ftp(
                        "ftp-reset-as-closed",
                        WRONG_CLOSE_REASON,
                        "37966 when an FTP server has reset the connection",
                        Set.of("R-4-047", "R-4-055", "T-4-04.r03", "T-4-06.r03"),
                        new FtpRules() {
                            @Override
                            public Failure lost(Step step, Lost.How how) {
                                return super.lost(step, how == Lost.How.RESET ? Lost.How.CLOSED : how);
                            }
                        }));
    }
}
