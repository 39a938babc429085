package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.FtpFaults.ftp;
import static io.attest.modem.fault.MailFaults.mail;
import static io.attest.modem.fault.OnlineFaults.online;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.TIMER_IGNORED;

import io.attest.modem.core.Machine;
import io.attest.modem.ftp.FtpRules;
import io.attest.modem.mail.MailRules;
import io.attest.modem.mail.Step;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.ping.PingRules;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Times that are kept for one thing and not for another, or missed by one. */
final class TimeFaults {

    private TimeFaults() {}

    static List<Fault> all() {
        return Stream.of(inactivity(), silences(), byOne())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> inactivity() {
        return List.of(
                heeds("phytimeout-deaf-to-the-network", "octets of the network", OnlineRules.Traffic.HOST),
                heeds("phytimeout-deaf-to-the-host", "octets of the host", OnlineRules.Traffic.NETWORK),
                online(
                        "phytimeout-counts-double",
                        TIMER_IGNORED,
                        "PHYTIMEOUT counts two minutes",
                        Set.of("R-2-040", "R-2-042"),
                        new OnlineRules() {
                            @Override
                            public Duration silence(int phyTimeout) {
                                return super.silence(2 * phyTimeout);
                            }
                        }),
                harmful(
                        "ping-interval-fixed",
                        TIMER_IGNORED,
                        "one request follows another after a second, whatever PINGDELAY says",
                        Set.of("R-7-005", "T-7-01.r01"),
                        design -> design.ping(new PingRules() {
                            @Override
                            public Duration interval(Machine machine) {
                                return Duration.ofSeconds(1);
                            }
                        })));
    }

    private static Fault heeds(String id, String deafTo, OnlineRules.Traffic heeded) {
        return online(id, TIMER_IGNORED, deafTo + " do not restart PHYTIMEOUT", Set.of("R-2-041"), new OnlineRules() {
            @Override
            public boolean counts(Traffic kind) {
                return kind == heeded;
            }
        });
    }

    private static List<Fault> silences() {
        return List.of(
                ftp(
                        "ftp-silence-ignored",
                        TIMER_IGNORED,
                        "an FTP server may be silent for ever",
                        Set.of("T-4-04.r03", "R-4-047", "T-9-04.r01", "T-4-06.r03"),
                        new FtpRules() {
                            @Override
                            public Duration serverSilence(io.attest.modem.ftp.Step step) {
                                return Duration.ofDays(1);
                            }
                        }),
                mail(
                        "pop3-silence-ignored",
                        TIMER_IGNORED,
                        "a POP3 server may be silent for ever",
                        Set.of("T-9-04.r01", "R-3-089", "R-3-090"),
                        new MailRules() {
                            @Override
                            public Duration serverSilence(Step step) {
                                return switch (step) {
                                    case COUNTING, HEADER, RETRIEVING, DELETING, COMMITTING -> Duration.ofDays(1);
                                    default -> super.serverSilence(step);
                                };
                            }
                        }));
    }

    private static List<Fault> byOne() {
        return List.of(
                online(
                        "callbacktimer-one-second-less",
                        OFF_BY_ONE,
                        "the call-back follows after CALLBACKTIMER - 1 seconds",
                        Set.of("R-2-017", "R-B-072", "T-B-16.r07"),
                        new OnlineRules() {
                            @Override
                            public Duration callBack(int seconds) {
                                return super.callBack(seconds - 1);
                            }
                        }),
                online(
                        "redialdelay-one-second-less",
                        OFF_BY_ONE,
                        "a number is dialled again after REDIALDELAY - 1 seconds",
                        Set.of("R-2-035", "T-2-10.r07", "T-B-12.r09"),
                        new OnlineRules() {
                            @Override
                            public Duration redialDelay(int seconds) {
                                return super.redialDelay(seconds - 1);
                            }
                        }));
    }
}
