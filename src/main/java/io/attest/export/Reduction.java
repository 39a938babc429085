package io.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out what the failure certainly does not depend on: the parameters of a service of which nothing else is ever
 * mentioned, where every other command line is one that is known to leave them alone. Anything unknown keeps all.
 */
final class Reduction {

    private static final Pattern COMMAND =
            Pattern.compile("(?i)AT#\\s*([A-Z]+\\d?)\\s*(=[^?].*|\\?)?(?:\\r)?", Pattern.DOTALL);

    /** The services by what the mnemonics of their parameters and commands begin with. */
    private enum Service {
        SENDING("SMTP|DOMAIN|SENDER|BODY|CCREC|REC\\d|SUBJ|SENDMAIL|PUTMAIL|VSMTP|VMAIL"),
        RETRIEVAL("POP3|GETMAIL|VPOP3"),
        FTP("FTP|VFTP"),
        TCP("TCP|DLEMODE|OTCP|LTCP|VTCP"),
        UDP("UDP|OUDP|LUDP|VUDP"),
        PING("PING|VPING");

        private final Pattern beginning;

        Service(String beginning) {
            this.beginning = Pattern.compile("(?:" + beginning + ").*");
        }

        boolean has(String mnemonic) {
            return beginning.matcher(mnemonic).matches();
        }
    }

    /** Commands and parameters of the connection, which no service's own parameter has a part in. */
    private static final Pattern NEUTRAL = Pattern.compile(
            "CONNECTIONST(?:ART|OP)|VSTATE|GPRSMODE|GPRSCID|PPPMODE|REDIALCOUNT|REDIALDELAY|PHYTIMEOUT|APN(?:SERV|UN|PW)"
                    + "|DIALSELECT|DIALN[12]|ISP(?:UN|PW)|DNSSERV[12]|DISPLAYIP");

    private final List<Act> acts;
    private final Function<List<Act>, Optional<Act>> lab;
    private final int prepared;

    /**
     * @param lab what has to be there for the acts that are kept
     * @param prepared behind how many acts that is told
     */
    Reduction(List<Act> acts, Function<List<Act>, Optional<Act>> lab, int prepared) {
        this.acts = acts;
        this.lab = lab;
        this.prepared = prepared;
    }

    Scenario reduced(List<String> provenance, Optional<Failure> failure) {
        List<String> leftOut = new ArrayList<>();
        List<Act> kept = new ArrayList<>(acts);
        if (isUnderstood()) {
            for (Service service : Service.values()) {
                List<Act> settings =
                        acts.stream().filter(act -> isSetting(act, service)).toList();
                if (!settings.isEmpty() && !isUsed(service)) {
                    kept.removeAll(settings);
                    leftOut.add(settings.size() + " parameters of "
                            + service.name().toLowerCase(Locale.ROOT)
                            + ", which nothing here uses: "
                            + settings.stream()
                                    .map(act ->
                                            ((Act.Setting) act).line().shown().replaceFirst("=.*", ""))
                                    .collect(Collectors.joining(" ")));
                }
            }
        }
        lab.apply(kept).ifPresent(there -> kept.add(Math.min(prepared, kept.size()), there));
        return new Scenario(provenance, kept, failure, leftOut);
    }

    /** Whether each command line but those of the preamble is of one service or of the connection. */
    private boolean isUnderstood() {
        return acts.stream().allMatch(act -> {
            if (act instanceof Act.Setting setting) {
                return Scenario.IDLE.contains(setting.line().shown())
                        || setting.line().shown().equals("AT+CGATT=1")
                        || mnemonic(setting.line()).filter(Reduction::isKnown).isPresent();
            }
            return act instanceof Act.Write write
                    ? mnemonic(write.octets()).filter(Reduction::isKnown).isPresent() || isData(write)
                    : !(act instanceof Act.Restart);
        });
    }

    /** What a service is given, in which no command line can be. */
    private static boolean isData(Act.Write write) {
        return !write.alone() && !write.octets().shown().matches("(?is)(?:.*\\])?AT.*");
    }

    private static boolean isKnown(String mnemonic) {
        return NEUTRAL.matcher(mnemonic).matches()
                || List.of(Service.values()).stream().anyMatch(service -> service.has(mnemonic));
    }

    private static boolean isSetting(Act act, Service service) {
        return act instanceof Act.Setting setting
                && mnemonic(setting.line()).filter(service::has).isPresent();
    }

    private boolean isUsed(Service service) {
        int last = acts.size() - 1;
        return isSetting(acts.get(last), service)
                || acts.stream()
                        .anyMatch(act -> act instanceof Act.Write write
                                && mnemonic(write.octets()).filter(service::has).isPresent());
    }

    /** Behind {@code AT#}, in capitals; of the first line, which is all that is written at once. */
    private static Optional<String> mnemonic(Octets line) {
        if (line.parts().isEmpty() || !(line.parts().get(0) instanceof Octets.Literal literal)) {
            return Optional.empty();
        }
        Matcher command = COMMAND.matcher(literal.latin1());
        return command.matches() ? Optional.of(command.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
