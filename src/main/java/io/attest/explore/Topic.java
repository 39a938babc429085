package io.attest.explore;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence is about, without its values. */
final class Topic {

    private static final Pattern COMMAND = Pattern.compile(
            "the host (?:issues|writes)[^`]*`(?i:AT)([#+&]?[A-Za-z][A-Za-z0-9]*)?([=?]*).*", Pattern.DOTALL);
    private static final Pattern VALUES = Pattern.compile("`[^`]*`|\"[^\"]*\"|\\d+|\\n.*", Pattern.DOTALL);

    private Topic() {}

    /** A command with the sign behind it; of another sentence its words. */
    static String of(String sentence) {
        Matcher command = COMMAND.matcher(sentence);
        if (!command.matches()) {
            return VALUES.matcher(sentence).replaceAll("..");
        }
        String name = command.group(1);
        return "AT" + (name == null ? "" : name.toUpperCase(Locale.ROOT) + command.group(2));
    }

    /** The topic of a turn; where it only goes on with a text or data, and of what comes by itself, that of the command before. */
    static String of(List<Turn> turns, int at) {
        for (int turn = at; turn >= 0; turn--) {
            String topic = of(turns.get(turn).sentence());
            if (topic.startsWith("AT")) {
                return turn == at ? topic : topic + " .. " + of(turns.get(at).sentence());
            }
        }
        return of(turns.get(at).sentence());
    }
}
