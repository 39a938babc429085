package io.attest.modem.fault;

import static io.attest.modem.fault.FtpFaults.ftp;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.WRONG_CLOSE_REASON;
import static io.attest.modem.fault.Operator.WRONG_CODE;

import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Step;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import java.util.List;
import java.util.Set;

/** What FTP says of its failures: the code of each stage, and of a server that is silent or gone. */
final class FtpCodeFaults {

    private FtpCodeFaults() {}

    static List<Fault> all() {
        return List.of(
                refused("ftp-directory-as-file", Step.DIRECTORY, Failure.FILE, "T-9-04.r06"),
                refused("ftp-directory-as-sending", Step.DIRECTORY, Failure.SENDING, "T-9-04.r06"),
                refused("ftp-file-as-directory", Step.RETRIEVING, Failure.DIRECTORY, "T-9-04.r08"),
                refused("ftp-file-as-mail", Step.RETRIEVING, Failure.RETRIEVING, "T-9-04.r08"),
                refused("ftp-user-as-password-refused", Step.USER_NAME, Failure.PASSWORD, "T-9-04.r16"),
                refused("ftp-password-as-user-refused", Step.PASSWORD, Failure.USER_NAME, "T-9-04.r17"),
                refused("ftp-store-as-file", Step.STORING, Failure.FILE, "R-B-113", "T-4-06.r03", "R-4-055"),
                refused("ftp-store-as-directory", Step.STORING, Failure.DIRECTORY, "R-B-113", "T-4-06.r03", "R-4-055"),
                unnoticed("ftp-directory-unnoticed", CHECK_MISSING, Step.DIRECTORY, "T-9-04.r06", "T-4-04.r03"),
                unnoticed(
                        "ftp-login-unnoticed", CHECK_MISSING, Step.PASSWORD, "T-9-04.r17", "T-4-04.r03", "T-4-06.r03"),
                ftp(
                        "ftp-silence-as-idle",
                        WRONG_CLOSE_REASON,
                        "35862 for a server that keeps silent",
                        Set.of("T-4-04.r03", "R-4-047", "T-9-04.r01"),
                        new FtpRules() {
                            @Override
                            public Failure unanswered(Step step) {
                                return Failure.IDLE_TOO_LONG;
                            }
                        }),
                ftp(
                        "ftp-loss-as-no-link",
                        WRONG_CLOSE_REASON,
                        "35867 for a connection that is lost",
                        Set.of("T-4-04.r03", "T-4-06.r03", "R-4-047", "R-4-055", "T-9-04.r02", "T-9-04.r04"),
                        new FtpRules() {
                            @Override
                            public Failure lost(Step step, Lost.How how) {
                                return Failure.NO_LINK;
                            }
                        }));
    }

    private static Fault refused(String id, Step refused, Failure instead, String... breaks) {
        return ftp(id, WRONG_CODE, "a refusal of " + refused + " is " + instead, Set.of(breaks), new FtpRules() {
            @Override
            public Failure refused(Step step, int reply) {
                return step == refused ? instead : super.refused(step, reply);
            }
        });
    }

    private static Fault unnoticed(String id, Operator operator, Step unnoticed, String... breaks) {
        return ftp(id, operator, "a refusal of " + unnoticed + " goes unnoticed", Set.of(breaks), new FtpRules() {
            @Override
            public boolean minds(Step step) {
                return step != unnoticed;
            }
        });
    }
}
