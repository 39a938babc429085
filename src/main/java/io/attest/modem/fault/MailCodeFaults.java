package io.attest.modem.fault;

import static io.attest.modem.fault.MailFaults.mail;
import static io.attest.modem.fault.OnlineFaults.code;
import static io.attest.modem.fault.OnlineFaults.command;
import static io.attest.modem.fault.Operator.CHECK_MISSING;
import static io.attest.modem.fault.Operator.SIDE_EFFECT;
import static io.attest.modem.fault.Operator.WRONG_CLOSE_REASON;
import static io.attest.modem.fault.Operator.WRONG_CODE;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.mail.GetMail;
import io.attest.modem.mail.MailRules;
import io.attest.modem.mail.SendMail;
import io.attest.modem.mail.Step;
import io.attest.modem.online.Failure;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.online.SessionState;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The codes of chapter 9 that mail can cause, refusals that go unnoticed, and what goes on beside a service. */
final class MailCodeFaults {

    private MailCodeFaults() {}

    static List<Fault> all() {
        return Stream.of(stages(), connections(), inside(), unnoticed(), beside())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> stages() {
        return List.of(
                code("sender-as-recipient", WRONG_CODE, Failure.SENDER, 38_029, "T-9-04.r12"),
                code("recipient-as-sender", WRONG_CODE, Failure.RECIPIENT, 38_028, "T-9-04.r13"),
                code("copy-as-recipient", WRONG_CODE, Failure.COPY, 38_029, "T-9-04.r14"),
                code("body-as-retrieval", WRONG_CODE, Failure.BODY, 38_025, "T-9-04.r15"),
                mail(
                        "body-request-as-sending",
                        WRONG_CODE,
                        "a refused DATA is 38017",
                        Set.of("T-9-04.r15"),
                        new MailRules() {
                            @Override
                            public Failure refused(Step step) {
                                return step == Step.BODY ? Failure.SENDING : super.refused(step);
                            }
                        }),
                code("retrieval-as-file", WRONG_CODE, Failure.RETRIEVING, 38_024, "T-9-04.r09"),
                code("header-as-retrieval", WRONG_CODE, Failure.HEADER, 38_025, "T-9-04.r10"),
                code("deletion-as-retrieval", WRONG_CODE, Failure.DELETING, 38_025, "T-9-04.r07"),
                code("user-name-as-password", WRONG_CODE, Failure.USER_NAME, 38_081, "T-9-04.r16"),
                code("password-as-user-name", WRONG_CODE, Failure.PASSWORD, 38_080, "T-9-04.r17"),
                code("credentials-as-apn", WRONG_CODE, Failure.PASSWORD, 49_156, "T-9-04.r17", "R-9-022"),
                code("farewell-as-greeting", WRONG_CLOSE_REASON, Failure.CLOSING, 38_016, "T-9-04.r05"));
    }

    private static List<Fault> connections() {
        return List.of(
                code("refused-as-farewell", WRONG_CODE, Failure.OPENING_REFUSED, 38_018, "T-9-04.r03"),
                code("refused-as-unresolved", WRONG_CODE, Failure.OPENING_REFUSED, 38_027, "T-9-04.r03"),
                code(
                        "silence-as-ppp-timeout",
                        WRONG_CODE,
                        Failure.NO_RESPONSE,
                        38_980,
                        "T-9-04.r01",
                        "R-B-093",
                        "T-B-25.r05"),
                code("closing-as-no-link", WRONG_CLOSE_REASON, Failure.CLOSED_BY_PEER, 35_867, "T-9-04.r02"),
                code("reset-as-session-lost", WRONG_CLOSE_REASON, Failure.CONTEXT_CANCELLED, 35_841, "T-9-03.r21"),
                code("sending-as-body", WRONG_CODE, Failure.SENDING, 38_031, "T-9-04.r04", "R-3-106"),
                code(
                        "unresolved-as-refused",
                        WRONG_CODE,
                        Failure.NAME_NOT_RESOLVED,
                        38_016,
                        "T-9-04.r11",
                        "T-3-06.r03",
                        "T-3-08.r04",
                        "T-3-10.r04"));
    }

    private static List<Fault> inside() {
        return List.of(
                code("opening-flow-as-session", WRONG_CODE, Failure.OPENING_FLOW, 49_155, "T-9-04.r20"),
                code("closing-flow-as-opening", WRONG_CLOSE_REASON, Failure.CLOSING_FLOW, 49_153, "T-9-04.r21"),
                code("no-confirmation-as-opening", WRONG_CODE, Failure.NO_FLOW_CONFIRMATION, 49_153, "T-9-04.r25"),
                code("resource-as-configuration", WRONG_CODE, Failure.NO_RESOURCE, 36_929, "T-9-03.r15"));
    }

    private static List<Fault> unnoticed() {
        return List.of(
                unnoticed("sender-refusal-unnoticed", Step.SENDER, "T-9-04.r12"),
                unnoticed("recipient-refusal-unnoticed", Step.RECIPIENT, "T-9-04.r13"),
                unnoticed("final-refusal-unnoticed", Step.FINAL_DOT, "T-B-25.r04", "R-3-094", "R-3-104", "R-B-092"),
                unnoticed("password-refusal-unnoticed", Step.PASSWORD, "T-9-04.r17", "R-3-096"),
                unnoticed("pop3-farewell-unnoticed", Step.COMMITTING, "R-3-089"),
                unnoticed("deletion-refusal-unnoticed", Step.DELETING, "T-9-04.r07"),
                OnlineFaults.online(
                        "nothing-to-send-is-ok",
                        CHECK_MISSING,
                        "OK for a mail without sender, recipient and domain",
                        Set.of("T-B-28.r05", "R-B-099", "T-9-03.r16"),
                        new OnlineRules() {
                            @Override
                            public Outcome outcome(Failure failure) {
                                return failure == Failure.BAD_CONFIGURATION ? Outcome.OK : super.outcome(failure);
                            }
                        }));
    }

    private static Fault unnoticed(String id, Step unnoticed, String... breaks) {
        return mail(id, CHECK_MISSING, id.replace('-', ' '), Set.of(breaks), new MailRules() {
            @Override
            public boolean minds(Step step) {
                return step != unnoticed;
            }
        });
    }

    private static List<Fault> beside() {
        return List.of(
                code(
                        "second-service-as-unknown",
                        WRONG_CODE,
                        Failure.SERVICE_RUNNING,
                        34_817,
                        "T-9-03.r19",
                        "R-3-083",
                        "R-3-092"),
                ignored(
                        "second-service-is-ok",
                        CHECK_MISSING,
                        "a second service is OK and does nothing",
                        Failure.SERVICE_RUNNING,
                        "T-9-03.r19",
                        "R-3-083",
                        "R-3-092",
                        "R-3-098"),
                code(
                        "write-as-second-service",
                        WRONG_CODE,
                        Failure.PARAMETER_IN_USE,
                        37_122,
                        "T-9-03.r20",
                        "R-9-023",
                        "R-B-040"),
                ignored(
                        "write-under-a-service-is-ok",
                        CHECK_MISSING,
                        "a parameter is OK while a service runs, and keeps its value",
                        Failure.PARAMETER_IN_USE,
                        "T-9-03.r20",
                        "R-9-023",
                        "T-B-08.r02"),
                command(
                        "getmail-without-link",
                        CHECK_MISSING,
                        "AT#GETMAIL finds no mail where there is no link",
                        "GETMAIL",
                        Set.of("R-3-084", "T-B-23.r03", "R-B-088"),
                        machine -> connected(machine) ? GetMail.run(machine) : new Outcome.Result("Ok_Info_NoMail")),
                command(
                        "sendmail-without-link",
                        CHECK_MISSING,
                        "AT#SENDMAIL1 is OK without a link",
                        "SENDMAIL1",
                        Set.of("T-B-28.r03", "R-B-098"),
                        machine -> connected(machine) ? SendMail.run(machine, 1) : Outcome.OK),
                mail(
                        "link-dropped",
                        SIDE_EFFECT,
                        "the link goes with the service",
                        Set.of("T-B-23.r04", "T-B-23.r05", "T-B-25.r07", "T-B-28.r04", "R-B-087", "R-B-094", "R-B-098"),
                        new MailRules() {
                            @Override
                            public boolean keepsLink() {
                                return false;
                            }
                        }));
    }

    private static Fault ignored(String id, Operator operator, String what, Failure ignored, String... breaks) {
        return OnlineFaults.online(id, operator, what, Set.of(breaks), new OnlineRules() {
            @Override
            public Outcome outcome(Failure failure) {
                return failure == ignored ? Outcome.OK : super.outcome(failure);
            }
        });
    }

    private static boolean connected(Machine machine) {
        return machine.session().state() == SessionState.CONNECTED;
    }
}
