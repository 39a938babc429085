package io.attest.modem.fault;

import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.MemoryFlash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One dialogue through every way online and back; what came, when, and what the network saw is one text. */
final class OnlineTour {

    private static final String NUMBER = "0860000000";

    private final StringBuilder seen = new StringBuilder();
    private final ReferenceModem modem;
    private Duration now = Duration.ZERO;

    private OnlineTour(Design design) {
        modem = new ReferenceModem(design, new MemoryFlash());
        modem.output(octets -> seen.append('@')
                .append(now.toMillis())
                .append(' ')
                .append(new String(octets, StandardCharsets.ISO_8859_1)));
    }

    static String of(Design design) {
        OnlineTour tour = new OnlineTour(design);
        tour.set(
                "DIALN1=\"0860000000\"",
                "DIALN2=\"0860000002\"",
                "ISPUN=\"login\"",
                "ISPPW=\"secret\"",
                "PPPMYIP=\"10.0.0.1\"",
                "PPPPEERIP=\"10.0.0.2\"",
                "PPPSERVUN=\"login\"",
                "PPPSERVPW=\"secret\"",
                "APNSERV=\"apnserver.com\"",
                "APNUN=\"login\"",
                "APNPW=\"password\"");
        tour.dialled();
        tour.roles();
        tour.packets();
        tour.silence();
        tour.rings();
        tour.written();
        return tour.seen.toString();
    }

    private void set(String... values) {
        issue("ATE0", "AT+WOPEN=1");
        for (String value : values) {
            issue("AT#" + value);
        }
    }

    private void issue(String... lines) {
        for (String line : lines) {
            seen.append("\n> ").append(line).append('\n');
            modem.receive((line + "\r").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void act(String verb, Object... fields) {
        Map<String, Object> arguments = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            arguments.put((String) fields[at], fields[at + 1]);
        }
        seen.append("\n! ").append(verb).append(' ');
        try {
            seen.append(modem.act(verb, arguments));
        } catch (IllegalArgumentException impossible) {
            seen.append(impossible.getMessage());
        }
        seen.append('\n');
    }

    /** From timer to timer, so that each octet has its own time. */
    private void pass(long seconds) {
        Duration until = now.plusSeconds(seconds);
        while (modem.nextTimer().filter(at -> at.compareTo(until) <= 0).isPresent()) {
            now = modem.nextTimer().orElseThrow();
            modem.advanceTo(now);
        }
        now = until;
        modem.advanceTo(now);
    }

    private void outcomes(String... results) {
        act(
                "dial-outcome",
                "number",
                "*",
                "outcomes",
                Stream.of(results)
                        .map(result -> Map.of("result", result, "after", 2, "speed", 300))
                        .toList());
    }

    private void connect() {
        issue("AT#CONNECTIONSTART", "AT#VSTATE", "AT#DISPLAYIP", "AT#CONNECTIONSTART");
        pass(3);
        issue("AT#VSTATE", "AT#DISPLAYIP");
        pass(60);
        issue("AT#VSTATE", "AT#DISPLAYIP", "AT#CONNECTIONSTART", "AT#CONNECTIONSTOP", "AT#VSTATE");
        pass(60);
        issue("AT#VSTATE");
        act("observe");
    }

    private void peer(String behaviour, String auth) {
        act("ppp-peer", "behaviour", behaviour, "auth", auth, "username", "login", "password", "secret");
    }

    private void dialled() {
        issue("AT#CONNECTIONSTOP", "AT#DISPLAYIP", "AT#PING");
        set("GPRSMODE=0", "REDIALCOUNT=2", "REDIALDELAY=9");
        peer("accept", "pap");
        for (String result : List.of("busy", "no-answer", "no-carrier")) {
            outcomes(result);
            connect();
            outcomes(result, "answer");
            connect();
        }
        set("REDIALCOUNT=0", "ISPUN=\"isp\"");
        act("ppp-peer", "behaviour", "accept", "auth", "chap", "username", "isp", "password", "secret");
        connect();
        set("ISPUN=\"login\"");
        peer("accept", "pap");
        outcomes("busy", "answer");
        connect();
        outcomes("answer");
        issue("AT#CONNECTIONSTART", "AT#CONNECTIONSTOP");
        pass(60);
        set("DIALSELECT=2");
        connect();
        issue("ATV0");
        connect();
        issue("ATV1", "AT#CONNECTIONSTART");
        pass(60);
        act("drop-bearer");
        act("registration", "network", "both", "state", "none");
        connect();
        act("registration", "network", "both", "state", "home");
    }

    private void roles() {
        for (int mode = 1; mode <= 4; mode++) {
            set("PPPMODE=" + mode);
            for (String behaviour : List.of("accept", "refuse-auth", "refuse-address", "silent")) {
                peer(behaviour, mode % 2 == 0 ? "pap" : "chap");
                connect();
            }
            peer("accept", "pap");
            act("incoming-call", "bearer", "data");
            issue("AT#ACCEPT");
            pass(60);
            issue("AT#DISPLAYIP", "AT#CONNECTIONSTOP");
            pass(5);
            act("ppp-peer", "behaviour", "accept", "auth", "pap", "username", "stranger", "password", "secret");
            connect();
        }
        set("PPPMODE=2", "PPPSERVPW=\"login\"");
        act("ppp-peer", "behaviour", "accept", "auth", "pap", "username", "login", "password", "secret");
        connect();
        set("PPPMODE=1", "PPPSERVPW=\"secret\"");
    }

    private void packets() {
        set("GPRSMODE=1", "GPRSCID=3");
        for (String result : List.of("accept", "refuse", "abort", "auth-fail")) {
            act("gprs-outcome", "result", result, "after", 2);
            connect();
        }
        act("gprs-outcome", "result", "accept", "after", 2);
        issue("AT#CONNECTIONSTART", "AT#CONNECTIONSTOP");
        pass(5);
        for (String part : List.of("open-gprs-session", "ipcp-information", "none")) {
            act("internal-fault", "at", part);
            connect();
        }
        issue("ATV0");
        connect();
        issue("ATV1", "AT#CONNECTIONSTART");
        pass(5);
        act("drop-bearer");
        issue("AT#VSTATE", "AT#CONNECTIONSTOP");
        pass(5);
    }

    private void silence() {
        set("PHYTIMEOUT=2");
        issue("AT#CONNECTIONSTART");
        pass(90);
        issue("AT");
        pass(40);
        issue("AT#VSTATE");
        pass(300);
        issue("AT#VSTATE", "AT#CONNECTIONSTOP");
        pass(5);
    }

    private void rings() {
        peer("accept", "pap");
        outcomes("busy");
        issue("AT+CLIP=1");
        set("CALLBACKTIMER=7");
        for (int mode = 0; mode <= 3; mode++) {
            for (String screen : List.of("0", "*", "0612345678", "0612345679")) {
                set("ANSWERMODE=" + mode, "CALLSCREENNUM=\"" + screen + '"', "RINGCOUNT=3", "GPRSMODE=" + mode % 2);
                ring("0612345678", "data");
                ring(null, "data");
                set("GPRSMODE=1");
                ring("0612345678", "data");
                set("RINGCOUNT=0");
                ring("0612345678", "data");
            }
        }
        issue("AT#ACCEPT");
        set("ANSWERMODE=0");
        for (String bearer : List.of("data", "voice")) {
            act("incoming-call", "cli", "0612345678", "bearer", bearer);
            issue("AT#ACCEPT", "AT#VSTATE");
            pass(60);
            act("hang-up");
            issue("AT#CONNECTIONSTOP", "ATH");
            pass(5);
        }
    }

    private void written() {
        set("GPRSMODE=1", "GPRSCID=2", "APNSERV=\"Other\"", "APNUN=\"User\"", "PHYTIMEOUT=9");
        connect();
        set("GPRSCID=1", "GPRSMODE=0", "ISPUN=\"Login\"", "DIALSELECT=1");
        peer("accept", "pap");
        outcomes("answer");
        connect();
        set("GPRSMODE=1", "PHYTIMEOUT=1");
        issue("AT#CONNECTIONSTART");
        pass(5);
        set("PINGNUM=9");
        act("reset");
        issue("ATE0", "AT#PINGNUM?", "AT#PHYTIMEOUT?");
    }

    private void ring(String caller, String bearer) {
        act("incoming-call", "cli", caller, "bearer", bearer, "rings", 5);
        pass(90);
        issue("AT#CONNECTIONSTOP");
        pass(5);
        act("hang-up");
        act("observe");
    }
}
