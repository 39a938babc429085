package io.attest.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The static conformance review: what is claimed, held against what the manual has on every modem and against what the
 * modem says when it is asked. It judges nothing and stops no run.
 */
public final class StaticReview {

    private static final Set<String> BEARERS = Set.of("gsm-data", "gprs");
    private static final Set<String> SERVICES = Set.of("dns", "smtp", "pop3", "ftp", "tcp", "udp", "ping");

    private enum Presence {
        THERE,
        NOT_THERE,
        UNKNOWN
    }

    private StaticReview() {}

    /**
     * Reviews, and asks each capability's probe once.
     *
     * @param answers gives the whole answer to a command line, its result code too, a line each; empty for silence
     * @return what was found, a sentence each; nothing where all agrees
     */
    public static List<String> of(Ics ics, Function<String, String> answers) {
        List<String> findings = new ArrayList<>(contradictions(ics));
        for (Capability capability : Capability.all()) {
            String answer = answers.apply(capability.probe());
            findings.addAll(
                    ics.claims(capability)
                            ? ofClaimed(capability, answer, presence(answer))
                            : ofUnclaimed(capability, presence(answer)));
        }
        return List.copyOf(findings);
    }

    private static List<String> ofClaimed(Capability capability, String answer, Presence presence) {
        return switch (presence) {
            case THERE -> List.of();
            case NOT_THERE ->
                List.of("claims %s, but %s is answered %s"
                        .formatted(capability.name(), capability.probe(), error(answer)));
            case UNKNOWN ->
                List.of("claims %s, but %s is answered neither by OK nor by an error"
                        .formatted(capability.name(), capability.probe()));
        };
    }

    private static List<String> ofUnclaimed(Capability capability, Presence presence) {
        List<String> findings = new ArrayList<>();
        if (capability.mandatory()) {
            findings.add("does not claim %s, which the manual makes mandatory: %s"
                    .formatted(capability.name(), capability.why()));
        }
        if (presence == Presence.THERE) {
            findings.add("does not claim %s, but the modem has it: %s is answered OK"
                    .formatted(capability.name(), capability.probe()));
        }
        return findings;
    }

    /** What cannot be claimed without something else. */
    private static List<String> contradictions(Ics ics) {
        List<String> findings = new ArrayList<>();
        if (BEARERS.stream().noneMatch(claimed(ics)) && SERVICES.stream().anyMatch(claimed(ics))) {
            findings.add("claims services of the Internet, but neither gsm-data nor gprs to reach it by");
        }
        if (claimed(ics).test("call-back") && !claimed(ics).test("answering")) {
            findings.add("claims call-back, but not answering, of which it is a part");
        }
        return findings;
    }

    private static Predicate<String> claimed(Ics ics) {
        return name -> Capability.all().stream()
                .anyMatch(capability -> capability.name().equals(name) && ics.claims(capability));
    }

    private static Presence presence(String answer) {
        if (!error(answer).isEmpty()) {
            return Presence.NOT_THERE;
        }
        return answer.lines().anyMatch(line -> line.strip().equals("OK")) ? Presence.THERE : Presence.UNKNOWN;
    }

    private static String error(String answer) {
        return answer.lines()
                .map(String::strip)
                .filter(line -> line.matches("ERROR|[#+]CM[ES] ERROR\\b.*"))
                .findFirst()
                .orElse("");
    }
}
