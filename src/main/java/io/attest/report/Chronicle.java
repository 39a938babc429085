package io.attest.report;

import io.attest.verdict.Conditions;
import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The earlier runs that a run remembers, beside itself. What they say came from files, and is believed as far as it goes. */
final class Chronicle {

    private static final int DAY = "2026-11-22".length();
    private static final int MINUTE = "2026-11-22T20:15".length();

    /** Where the modem says which firmware it has, in what it says of itself. */
    private static final int FIRMWARE = 2;

    private final RunRecord run;
    private final Map<String, Integer> places = new HashMap<>();

    Chronicle(RunRecord run) {
        this.run = run;
        run.header().planned().forEach(id -> places.putIfAbsent(id, places.size()));
    }

    /** The newest first. */
    List<Past.Earlier> earlier() {
        return run.past().runs();
    }

    String started() {
        return run.header().started().toString();
    }

    /** What a run said of a case. */
    char letter(Past.Earlier earlier, String id) {
        int place = places.getOrDefault(id, Integer.MAX_VALUE);
        return place < earlier.verdicts().length() ? earlier.verdicts().charAt(place) : Past.ABSENT;
    }

    /** The day, or the minute where it is the day of this run. */
    String day(String started) {
        String day = cut(started, DAY);
        return Visible.line(
                day.equals(cut(started(), DAY)) ? cut(started, MINUTE).replace('T', ' ') + " UTC" : day);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** What else had changed since then; begins with a blank in front of a bracket, or is empty. */
    String other(Past.Earlier earlier) {
        List<String> changes = new ArrayList<>();
        if (!sameModem(earlier)) {
            changes.add(
                    earlier.modem().size() > FIRMWARE
                                    && !earlier.modem().get(FIRMWARE).equals(firmware())
                            ? "then with firmware "
                                    + Folded.cut(Visible.line(earlier.modem().get(FIRMWARE)))
                            : "then another modem");
        }
        if (!sameSuite(earlier)) {
            changes.add("then another state of the suite");
        }
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private String firmware() {
        List<String> modem = run.header().modem();
        return modem.size() > FIRMWARE ? modem.get(FIRMWARE) : "";
    }

    /** Whether it ran on the same modem with the same firmware, as far as that is told. */
    boolean sameModem(Past.Earlier earlier) {
        return earlier.modem().equals(run.header().modem());
    }

    boolean sameSuite(Past.Earlier earlier) {
        Conditions conditions = run.header().conditions();
        return earlier.suiteDigest().isEmpty()
                || conditions == null
                || earlier.suiteDigest().equals(conditions.suiteDigest());
    }
}
