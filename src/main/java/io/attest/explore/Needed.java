package io.attest.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a bench must offer for a sentence, as the tags of a case name it. */
final class Needed {

    private static final Map<String, Pattern> NEEDS = new LinkedHashMap<>();

    static {
        need("reset", "the bench resets the modem|the modem has its factory defaults");
        need("registration", "the network registration is .*");
        need("sim", "the SIM .*");
        need("dial-outcome", "a call to .*|the modem is connected over \"GSM\"|.*`ATD.*");
        need("ppp-peer", "the PPP peer:.*|the modem is connected over \"GSM\"");
        need("gprs-outcome", "the GPRS network:.*|the modem is connected over \"GPRS\"");
        need("incoming-call", "a (?:data|voice) call .*");
        need("hang-up", "the caller hangs up");
        need("drop-bearer", "the bearer is lost");
        need(
                "listen-address",
                "(?:the|another) peer(?:'s second socket)? (?:connects to port|sends .* to UDP port) .*");
        need("storage", "the parameter store refuses writes");
        need("internal-fault", "an internal fault at .*");
        need("flow-control", "the host (?:stops reading|reads on)");
        need(
                "routes",
                "(?:the|another) peer.*|the mailbox of .*|the \"[^\"]*\" server .*|pings of .*|the FTP server.*"
                        + "|the web server.*|the name servers:.*"
                        + "|.*`(?i:at#(?:GETMAIL|PUTMAIL|SENDMAIL[123]|FTPGET|FTPPUT|OTCP.*|LTCPSTART.*|OUDP|LUDPSTART|PING))"
                        + "(?:\\[CR\\])?`.*");
    }

    private Needed() {}

    private static void need(String need, String sentence) {
        NEEDS.put(need, Pattern.compile(sentence, Pattern.DOTALL));
    }

    static Set<String> by(String sentence) {
        Set<String> needs = new TreeSet<>();
        NEEDS.forEach((need, pattern) -> {
            if (pattern.matcher(sentence).matches()) {
                needs.add(need);
            }
        });
        return needs;
    }
}
