package io.attest.modem.fault;

import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.MemoryFlash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One dialogue through everything the modem does; what came, and when, is one text. */
final class Tour {

    private final StringBuilder seen = new StringBuilder();
    private final ReferenceModem modem;
    private Duration now = Duration.ZERO;

    private Tour(Design design) {
        modem = new ReferenceModem(design, new MemoryFlash());
        modem.output(octets -> seen.append('@')
                .append(now.toMillis())
                .append(' ')
                .append(new String(octets, StandardCharsets.ISO_8859_1)));
    }

    static String of(Design design) {
        Tour tour = new Tour(design);
        tour.lines();
        tour.values();
        tour.entries();
        tour.displays();
        tour.persistence();
        tour.calls();
        return tour.seen.toString();
    }

    private void issue(String... lines) {
        for (String line : lines) {
            write(line + "\r");
        }
    }

    private void write(String octets) {
        seen.append("\n> ").append(octets).append('\n');
        modem.receive(octets.getBytes(StandardCharsets.ISO_8859_1));
        pass(2000);
    }

    /** In small steps, so that the time at which octets come shows. */
    private void pass(long millis) {
        for (long step = 0; step < millis; step += 10) {
            now = now.plusMillis(10);
            modem.advanceTo(now);
        }
    }

    private void lines() {
        issue(
                "AT#VSTATE",
                "ATI",
                "AT+WOPEN=1",
                "AT+WOPEN=1",
                "AT#VSTATE",
                "ATE0",
                "AT",
                "at#vstate",
                "AT#vstate",
                "aT#VState",
                "at#ftpget");
        issue(
                "AT+CREG=1",
                "AT+CLIP=1",
                "ATV0",
                "AT",
                "ATX",
                "ATX9",
                "AT#PINGNUM?",
                "AT#NOSUCH",
                "ATV1",
                "ATQ1",
                "AT",
                "ATQ0",
                "AT");
        write("AT#VST\nATE\r");
        write("AT#VPING");
        issue("", "AT" + " ".repeat(600), "AT#", "AT#DIALN=1", "AT#ISPUN=\"open", "AT#FTPPORT==", "AT#VTCP");
        modem.act("sim", Map.of("state", "pin", "pin", "1234"));
        issue("AT+CPIN=1234", "AT+CPIN?");
        modem.act("sim", Map.of("state", "ready"));
    }

    private void values() {
        for (String name : List.of(
                "ANSWERMODE",
                "CALLBACKTIMER",
                "REDIALCOUNT",
                "REDIALDELAY",
                "RINGCOUNT",
                "PHYTIMEOUT",
                "GPRSMODE",
                "GPRSCID",
                "PPPMODE",
                "PINGDELAY",
                "PINGNUM",
                "FTPPORT",
                "POP3PORT",
                "SMTPPORT",
                "UDPPORT",
                "UDPTXDELAY",
                "TCPTXDELAY=1,")) {
            for (String value :
                    List.of("0", "1", "5", "9", "14", "15", "255", "256", "110", "32780", "65535", "65536")) {
                boolean socket = name.endsWith(",");
                issue("AT#" + name + (socket ? "" : "=") + value, socket ? "AT#TCPTXDELAY=1" : "AT#" + name + "?");
            }
        }
        for (String name : List.of(
                "ISPUN",
                "FTPPW",
                "APNSERV",
                "DOMAIN",
                "DNSSERV1",
                "POP3SERV",
                "SENDERNAME",
                "SUBJ1",
                "DIALN1",
                "PINGREMOTE")) {
            for (String value : List.of("1", "Ab ", "x".repeat(64), "x".repeat(65), "y".repeat(120), "y".repeat(121))) {
                issue("AT#" + name + "=\"" + value + "\"", "AT#" + name + "?");
            }
        }
        issue("AT#DIALN2?", "AT#TCPPORT=2,7", "AT#TCPPORT=1,8", "AT#TCPPORT=2");
        modem.act("storage", Map.of("writes", "fail"));
        issue("AT#PINGNUM=7");
        modem.act("storage", Map.of("writes", "succeed"));
    }

    private void entries() {
        issue("AT#REC1=\"a@b\"");
        write("AT#REC1ADD\r" + "c@d\r\n".repeat(11) + "\u001a");
        write("AT#BODY1\rtext\u001a");
        issue("AT#REC1?", "AT#BODY1?", "AT#VMAIL1");
    }

    private void displays() {
        issue(
                "AT#VALL",
                "AT#VPHY",
                "AT#VPPP",
                "AT#VGPRS",
                "AT#VDNS",
                "AT#VFTP",
                "AT#VPOP3",
                "AT#VSMTP",
                "AT#VTCP=1",
                "AT#VTCP=2",
                "AT#VUDP",
                "AT#VPING",
                "AT#VVERSION");
        modem.act("registration", Map.of("network", "both", "state", "none"));
        issue("AT#VSTATE");
        modem.act("registration", Map.of("network", "both", "state", "home"));
    }

    private void persistence() {
        issue("AT#CCREC2=\"c@d\"", "AT#APNUN=\"there\"", "AT#APNUN=\"\"");
        modem.act("reset", Map.of());
        issue("ATE0", "AT#VALL", "AT#DELFLASH", "AT#VALL", "AT+CFUN=1", "ATE0", "AT#VALL");
        issue("AT+WOPEN=0", "AT#VSTATE", "AT+WOPEN=1");
    }

    private void calls() {
        issue("ATV0");
        for (Map<String, Object> outcome : List.<Map<String, Object>>of(
                Map.of("result", "busy"),
                Map.of("result", "no-answer", "after", 1),
                Map.of("result", "answer", "speed", 14400),
                Map.of("result", "answer", "speed", 9600))) {
            modem.act("dial-outcome", Map.of("number", "*", "outcomes", List.of(outcome)));
            issue("ATD1");
            write("+++");
            issue("ATH");
        }
        modem.act("incoming-call", Map.of("bearer", "data", "rings", 1));
        pass(1000);
    }
}
