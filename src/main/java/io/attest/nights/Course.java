package io.attest.nights;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.attest.verdict.Attribution;
import io.attest.verdict.Past;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the nights said of one case.
 *
 * @param letters a letter for each night, the newest first, as {@link Past} has them; {@code u} where it was planned and
 *     never finished
 * @param said the same in full; null where a night had no such case, or did not come to it
 * @param since the night since when it fails without a pass between; empty where it does not fail now
 * @param always whether it fails for as long as there are nights
 * @param changes how often it came to the other of pass and fail although neither firmware, suite nor acceptance had changed
 */
public record Course(
        String id,
        String title,
        String letters,
        @JsonIgnore List<@Nullable Said> said,
        String since,
        boolean always,
        int changes) {

    static final char UNFINISHED = 'u';

    /** @param nights the newest first, with a lookup by case for each */
    static Course of(String id, List<Night> nights, List<Lookup> lookups) {
        StringBuilder letters = new StringBuilder();
        List<@Nullable Said> said = new ArrayList<>();
        String title = "";
        for (Lookup lookup : lookups) {
            Said of = lookup.said(id);
            said.add(of);
            letters.append(of != null ? of.letter() : lookup.isUnfinished(id) ? UNFINISHED : Past.ABSENT);
            if (of != null && title.isEmpty()) {
                title = of.title();
            }
        }
        int since = since(letters);
        return new Course(
                id,
                title,
                letters.toString(),
                said,
                since < 0 ? "" : nights.get(since).run(),
                since >= 0 && letters.indexOf("p", since) < 0,
                changes(letters, nights));
    }

    /** The last of the fails before the first pass, looking back; what says nothing of the modem is passed over. */
    private static int since(StringBuilder letters) {
        int since = -1;
        for (int at = 0; at < letters.length() && letters.charAt(at) != 'p'; at++) {
            if (letters.charAt(at) == 'f') {
                since = at;
            } else if (since < 0) {
                return -1;
            }
        }
        return since;
    }

    /** What says nothing of the modem, a bench's trouble for one, is no change. */
    private static int changes(StringBuilder letters, List<Night> nights) {
        int changes = 0;
        int newer = -1;
        for (int at = 0; at < letters.length(); at++) {
            if ("pf".indexOf(letters.charAt(at)) < 0) {
                continue;
            }
            if (newer >= 0
                    && letters.charAt(newer) != letters.charAt(at)
                    && nights.get(newer).isLike(nights.get(at))) {
                changes++;
            }
            newer = at;
        }
        return changes;
    }

    /** Whether there is something to tell: it was something else than a pass, and not only not run. */
    boolean isTold() {
        return letters.indexOf('f') >= 0
                || letters.indexOf('i') >= 0
                || letters.indexOf('e') >= 0
                || letters.charAt(0) == 'n' && letters.indexOf('p') >= 0;
    }

    /** Whether it fails now. */
    public boolean fails() {
        return letters.charAt(0) == 'f';
    }

    /** Whether its verdict changed although nothing else had. */
    public boolean isUnsteady() {
        return changes > 0;
    }

    /** Whether it comes and goes: once may be the beginning of something, twice is not. */
    public boolean isFlaky() {
        return changes > 1;
    }

    /** The newest night that did not pass tells why. */
    @JsonProperty
    public String headline() {
        return said.stream()
                .filter(of -> of != null && of.verdict() != Verdict.PASS)
                .map(of -> of.headline())
                .findFirst()
                .orElse("");
    }

    /** Whose doing that was. */
    @JsonProperty
    public @Nullable Attribution attribution() {
        for (Said of : said) {
            if (of != null && of.verdict() != Verdict.PASS) {
                return of.attribution();
            }
        }
        return null;
    }
}
