package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.ftp.FtpRules;
import io.attest.modem.ftp.Step;
import io.attest.modem.ftp.Target;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Lost;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Other legal ways to move a file, each with the errata that allow it. */
final class FtpVariants {

    private static final int NOT_TAKEN = 550;

    private FtpVariants() {}

    static List<Fault> all() {
        return List.of(
                benign(
                        "file-in-capitals",
                        "OK_Info_DataBegin",
                        Set.of("E-06"),
                        design -> design.codes(design.codes().with("OK_Info_DataBegin", 1025))
                                .ftp(new FtpRules() {
                                    @Override
                                    public String dataBegin() {
                                        return "OK_Info_DataBegin";
                                    }
                                })),
                benign(
                        "upload-as-printed",
                        "OK_WaitingForData",
                        Set.of("E-05"),
                        design -> design.codes(design.codes().with("OK_WaitingForData", 1028))
                                .ftp(new FtpRules() {
                                    @Override
                                    public String waitingForData() {
                                        return "OK_WaitingForData";
                                    }
                                })),
                variant(
                        "file-before-consent",
                        "the host is told to begin before a file is asked for",
                        "E-06",
                        new FtpRules() {
                            @Override
                            public boolean announcesBefore(Step step) {
                                return step == Step.RETRIEVING;
                            }
                        }),
                variant(
                        "upload-before-consent",
                        "the host is told to begin before a file is offered",
                        "E-137",
                        new FtpRules() {
                            @Override
                            public boolean announcesBefore(Step step) {
                                return step == Step.STORING;
                            }
                        }),
                variant("upload-end-not-echoed", "the ETX that ends an upload is not echoed", "E-139", new FtpRules() {
                    @Override
                    public boolean echoesEnd() {
                        return false;
                    }
                }),
                variant("etx-before-upload-error", "ETX comes before the error of an upload", "E-137", new FtpRules() {
                    @Override
                    public String endOfCutUpload() {
                        return "\u0003";
                    }
                }),
                variant("ftp-extended", "EPSV and EPRT are said", "E-136", new FtpRules() {
                    @Override
                    public boolean extended() {
                        return true;
                    }
                }),
                variant("ftp-curious", "SYST, PWD and SIZE are asked", "E-135", new FtpRules() {
                    @Override
                    public List<String> asks(Target target) {
                        return List.of("SYST", "PWD", "SIZE " + target.name());
                    }
                }),
                variant("ftp-dot-said", "CWD goes to . as well", "E-135", new FtpRules() {
                    @Override
                    public boolean changesTo(String path) {
                        return !path.isEmpty();
                    }
                }),
                variant("ftp-not-left", "no QUIT to an FTP server", "E-215", new FtpRules() {
                    @Override
                    public boolean quits() {
                        return false;
                    }
                }),
                variant(
                        "ftp-store-as-opening",
                        "38016 for a file that the server does not take",
                        "E-146",
                        new FtpRules() {
                            @Override
                            public Failure refused(Step step, int reply) {
                                return step == Step.STORING && reply == NOT_TAKEN
                                        ? Failure.OPENING_REFUSED
                                        : super.refused(step, reply);
                            }
                        }),
                variant("ftp-loss-as-reset", "37952 for each connection that is lost", "E-215", new FtpRules() {
                    @Override
                    public Failure lost(Step step, Lost.How how) {
                        return how == Lost.How.NOT_OPENED || step == Step.CLOSING
                                ? super.lost(step, how)
                                : Failure.CONTEXT_CANCELLED;
                    }
                }),
                variant("ftp-more-patient", "a server may be silent for 195 s", "E-118", new FtpRules() {
                    @Override
                    public Duration serverSilence(Step step) {
                        return Duration.ofSeconds(195);
                    }
                }));
    }

    private static Fault variant(String id, String what, String erratum, FtpRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.ftp(rules));
    }
}
