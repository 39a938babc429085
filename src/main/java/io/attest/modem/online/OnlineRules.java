package io.attest.modem.online;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import io.attest.modem.network.Incoming;
import io.attest.ppp.PppAuth;
import io.attest.ppp.PppConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every decision on the way to the Internet, one method each, as the manual and the canonical column of the errata have
 * it. Open for the faults and variants, which change one each.
 */
public class OnlineRules {

    /** What restarts the time of inactivity. */
    public enum Traffic {
        HOST,
        NETWORK
    }

    /** What a PDP context is asked for with. */
    public record AccessPoint(String name, String username, String password) {}

    /** Whether a session goes over GPRS. */
    public boolean packet(Machine machine) {
        return machine.number("GPRSMODE") == 1;
    }

    /** The number to dial. */
    public String number(Machine machine) {
        return machine.value(machine.number("DIALSELECT") == 2 ? "DIALN2" : "DIALN1");
    }

    /** What is told before each attempt (E-48). */
    public void dialling(Machine machine, String number, int attempt) {
        machine.answers().indicate("DIALING");
        machine.answers().indicate(number);
    }

    /** Attempts in all: the retries and the first (E-47). */
    public int attempts(int redialCount) {
        return redialCount + 1;
    }

    /** Whether a call that failed so is dialled again (E-49). */
    public boolean redials(String result) {
        return true;
    }

    public Duration redialDelay(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** Whether a failure is told that is not the last (E-48). */
    public boolean tellsEachFailure() {
        return true;
    }

    /** What a result of a call is reported as. */
    public String told(Machine machine, String result) {
        return machine.design().calls().told().apply(result);
    }

    /** Whether the stack is the PPP server: 2 and 4 for calls it makes, 1 and 4 for calls it answers (PPPMODE). */
    public boolean serves(int pppMode, boolean outgoing) {
        return pppMode == 4 || pppMode == 2 && outgoing || (pppMode == 1 || pppMode == 9) && !outgoing;
    }

    /** The stack's end of PPP: a client that consents to PAP and CHAP, or a server that asks for PAP. */
    public PppConfig ppp(Machine machine, boolean server) {
        if (!server) {
            return PppConfig.client(machine.value("ISPUN"), machine.value("ISPPW"));
        }
        String username = machine.value("PPPSERVUN");
        String password = machine.value("PPPSERVPW");
        return PppConfig.server(machine.value("PPPMYIP"), machine.value("PPPPEERIP"))
                .requiring(PppAuth.PAP, caller -> caller.equals(username) ? Optional.of(password) : Optional.empty());
    }

    public int context(int gprsCid) {
        return gprsCid;
    }

    public AccessPoint accessPoint(Machine machine) {
        return new AccessPoint(machine.value("APNSERV"), machine.value("APNUN"), machine.value("APNPW"));
    }

    /** What is told when the link is up: the address, then the information, and no OK (E-72). */
    public void connected(Machine machine, Addresses addresses, String information) {
        machine.answers().indicate(addresses.own());
        machine.answers().indicate("Ok_Info_" + information);
    }

    /** The lines of AT#DISPLAYIP (E-79). */
    public List<String> shown(Addresses addresses, String peerLabel) {
        return List.of("MY IP: " + addresses.own(), peerLabel + ": " + addresses.peer());
    }

    /** The state as AT#VSTATE names it; the GSM registration decides on NO SERVICE (E-245). */
    public String shown(SessionState state, boolean registered) {
        return state == SessionState.IDLE && !registered ? "NO SERVICE" : state.name();
    }

    /** The answer or indication for a failure. */
    public Outcome outcome(Failure failure) {
        return failure.outcome();
    }

    /** How long nothing may go on before the link is ended. */
    public Duration silence(int phyTimeout) {
        return Duration.ofMinutes(phyTimeout);
    }

    /** What is told when that time is over (E-51). */
    public void idle(Machine machine) {
        machine.answers().indicate(outcome(Failure.IDLE_TOO_LONG));
    }

    /** Whether the link is then ended. */
    public boolean endsWhenIdle() {
        return true;
    }

    /** Whether the modem notices that the network took the PDP context away. */
    public boolean noticesLoss() {
        return true;
    }

    /** Whether a service makes way for another that is started. */
    public boolean givesWay(Service running, Service started) {
        return false;
    }

    /** Whether a service that is over makes room for another. */
    public boolean frees(Service over) {
        return true;
    }

    /** Whether no parameter can be set while such a service runs (E-213). */
    public boolean locks(Service running) {
        return true;
    }

    /** Whether such traffic restarts that time. */
    public boolean counts(Traffic kind) {
        return true;
    }

    /** Whether the stack does anything by itself in this ANSWERMODE. */
    public boolean automatic(int answerMode) {
        return answerMode > 0;
    }

    /** Whether it then answers; in the other modes it calls back. */
    public boolean answers(int answerMode) {
        return answerMode == 1;
    }

    /** Rings before it does; 0: never (E-53). */
    public int rings(int ringCount) {
        return ringCount;
    }

    /** Whether a caller is admitted: none by 0, all by an asterisk, one by a number (E-43, E-45). */
    public boolean admits(String screen, Optional<String> caller) {
        return screen.equals("*")
                || !screen.equals("0") && caller.filter(screen::equals).isPresent();
    }

    /** From the end of ringing to the call-back (E-57). */
    public Duration callBack(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** Calls back: the caller, always over GSM (E-56), or whom AT#CONNECTIONSTART would (E-54). */
    public Outcome callBack(Machine machine, Optional<String> caller) {
        return caller.map(machine.session()::dial).orElseGet(machine.session()::start);
    }

    /** Announces one ring, and the caller where AT+CLIP asks for it (E-69, E-70). */
    public void ring(Machine machine, Incoming call) {
        String type = call.data() ? "REL ASYNC" : "VOICE";
        machine.answers().indicate(machine.profile().on(Setting.CRC) ? "+CRING: " + type : "RING");
        if (machine.profile().on(Setting.CLIP)) {
            call.cli()
                    .ifPresent(number -> machine.answers()
                            .indicate("+CLIP: \"" + number + "\"," + (number.startsWith("+") ? 145 : 129)));
        }
    }
}
