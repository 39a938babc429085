package io.attest.explore;

import io.attest.explore.Situation.Doing;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What can happen around the modem only while it is about something: nobody connects where nobody listens. */
final class Chance {

    private static final String PEER = "(?:the|another) peer(?:'s second socket)? ";

    /** The first that matches counts. */
    private static final Map<Pattern, Set<Doing>> ONLY = new LinkedHashMap<>();

    static {
        only(PEER + "connects to port \\d+|" + PEER + "sends .* to UDP port \\d+", EnumSet.of(Doing.LISTENING));
        only(PEER + "(?:connects to|sends .* to UDP) port \\d+ in vain", EnumSet.of(Doing.LISTENING, Doing.SESSION));
        only(PEER + ".*", EnumSet.of(Doing.SESSION));
        only("the \"[A-Z0-9]+\" server goes on", EnumSet.of(Doing.BUSY, Doing.BODY, Doing.UPLOAD));
    }

    private Chance() {}

    private static void only(String sentence, Set<Doing> doing) {
        ONLY.put(Pattern.compile(sentence, Pattern.DOTALL), doing);
    }

    static boolean has(String sentence, Situation situation) {
        if (sentence.equals("the bearer is lost")) {
            return situation.connected() || situation.doing() == Doing.BUSY;
        }
        if (sentence.equals("the caller hangs up")) {
            return situation.ringing();
        }
        if (sentence.matches("(?s)the host has (?:set|entered) .*|the modem is connected over .*")) {
            return situation.doing() == Doing.COMMANDS && situation.open() && !situation.ringing();
        }
        return ONLY.entrySet().stream()
                .filter(only -> only.getKey().matcher(sentence).matches())
                .findFirst()
                .map(only -> only.getValue().contains(situation.doing()))
                .orElse(true);
    }
}
