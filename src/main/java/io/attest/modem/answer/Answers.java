package io.attest.modem.answer;

import io.attest.modem.core.Outlet;
import io.attest.modem.core.Profile;
import io.attest.modem.core.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends answers in their frames, or nothing at all where ATQ1 suppresses them (E-13). */
public final class Answers {

    private static final int MOST_HELD = 64;

    private final Framing framing;
    private final Codes codes;
    private final Profile profile;
    private final Outlet outlet;
    private final List<Outcome> held = new ArrayList<>();
    private boolean holding;

    public Answers(Framing framing, Codes codes, Profile profile, Outlet outlet) {
        this.framing = framing;
        this.codes = codes;
        this.profile = profile;
        this.outlet = outlet;
    }

    /** A result code, final or intermediate. */
    public void result(String text) {
        if (quiet()) {
            return;
        }
        Optional<Integer> number = profile.on(Setting.V) ? Optional.empty() : codes.number(text);
        outlet.write(
                number.map(code -> framing.numeric(code, cr(), lf())).orElseGet(() -> framing.text(text, cr(), lf())));
    }

    /** The answer to a command line whose last command ended so. */
    public void end(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            result("OK");
        } else if (outcome instanceof Outcome.Result other) {
            result(other.text());
        } else if (outcome instanceof Outcome.Refused refused) {
            error(refused.code());
        } else if (outcome instanceof Outcome.Equipment equipment) {
            equipment(equipment);
        }
    }

    private void equipment(Outcome.Equipment failure) {
        switch (profile.get(Setting.CMEE)) {
            case 1 -> result("+CME ERROR: " + failure.code());
            case 2 -> result("+CME ERROR: " + failure.text());
            default -> result("ERROR");
        }
    }

    /** {@code #CME ERROR: code}. */
    public void error(int code) {
        if (!quiet()) {
            outlet.write(framing.error(code, cr(), lf()));
        }
    }

    /** The lines of an AT# read or display, and its OK. */
    public void report(List<String> lines) {
        lines(lines);
        if (!quiet()) {
            outlet.write(framing.reportEnd(profile.on(Setting.V), cr(), lf()));
        }
    }

    /** The lines alone, for a report whose end is another. */
    public void lines(List<String> lines) {
        if (!quiet()) {
            outlet.write(framing.reportStart(cr(), lf()));
            lines.forEach(line -> outlet.write(framing.reportLine(line, cr(), lf())));
        }
    }

    /** Information text of V.250 and TS 27.007, which ATQ1 does not suppress. */
    public void information(String text) {
        outlet.write(framing.information(text, cr(), lf()));
    }

    /** An unsolicited result code; held back while the line carries data (E-231). */
    public void indicate(String text) {
        indicate(new Outcome.Result(text));
    }

    /** An unsolicited error, or the answer to a command that took its time. */
    public void indicate(Outcome outcome) {
        if (!holding) {
            end(outcome);
        } else if (held.size() < MOST_HELD) {
            held.add(outcome);
        }
    }

    /** Says whether indications are held back from now on; those held so far go out when they no longer are. */
    public void hold(boolean hold) {
        holding = hold;
        if (!hold) {
            List<Outcome> waiting = List.copyOf(held);
            held.clear();
            waiting.forEach(this::end);
        }
    }

    private boolean quiet() {
        return profile.on(Setting.Q);
    }

    private String cr() {
        return Character.toString((char) profile.get(Setting.S3));
    }

    private String lf() {
        return Character.toString((char) profile.get(Setting.S4));
    }
}
