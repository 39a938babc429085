package io.attest.ppp.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an event does in a state: actions in their order, then the next state. The table is that of RFC 1661, 4.1, without its
 * three footnotes: a passive end is one that starts in {@link State#STOPPED}, an open link is not restarted by a second Open, and
 * a crossed connection needs no action of its own.
 */
public record Transition(List<Action> actions, State next) {

    /** A row for each event in its order; a column for each state; {@code -} is what cannot happen. */
    private static final String TABLE = """
            2     irc,scr/6 -     -             -     -         -           -         -           -
            -     -         0     tls/1         0     1         1           1         1           tld/1
            tls/1 1         irc,scr/6 3         5     5         6           7         8           9
            0     tlf/0     2     2             4     4         irc,str/4   irc,str/4 irc,str/4   tld,irc,str/4
            -     -         -     -             str/4 str/5     scr/6       scr/6     scr/8       -
            -     -         -     -             tlf/2 tlf/3     tlf/3       tlf/3     tlf/3       -
            -     -         sta/2 irc,scr,sca/8 4     5         sca/8       sca,tlu/9 sca/8       tld,scr,sca/8
            -     -         sta/2 irc,scr,scn/6 4     5         scn/6       scn/7     scn/6       tld,scr,scn/6
            -     -         sta/2 sta/3         4     5         irc/7       scr/6     irc,tlu/9   tld,scr/6
            -     -         sta/2 sta/3         4     5         irc,scr/6   scr/6     irc,scr/8   tld,scr/6
            -     -         sta/2 sta/3         sta/4 sta/5     sta/6       sta/6     sta/6       tld,zrc,sta/5
            -     -         2     3             tlf/2 tlf/3     6           6         8           tld,scr/6
            -     -         scj/2 scj/3         scj/4 scj/5     scj/6       scj/7     scj/8       scj/9
            -     -         2     3             4     5         6           6         8           9
            -     -         tlf/2 tlf/3         tlf/2 tlf/3     tlf/3       tlf/3     tlf/3       tld,irc,str/5
            -     -         2     3             4     5         6           7         8           ser/9
            """;

    private static final List<List<@Nullable Transition>> ROWS =
            TABLE.lines().map(Transition::row).toList();

    /** Null where the event cannot happen in the state: nothing is done. */
    public static @Nullable Transition of(State state, Event event) {
        return ROWS.get(event.ordinal()).get(state.ordinal());
    }

    private static List<@Nullable Transition> row(String line) {
        List<@Nullable Transition> row = new ArrayList<>();
        for (String cell : line.split(" +")) {
            row.add(cell.equals("-") ? null : cell(cell));
        }
        return row;
    }

    private static Transition cell(String cell) {
        int slash = cell.indexOf('/');
        State next = State.values()[Integer.parseInt(cell.substring(slash + 1))];
        List<Action> actions = new ArrayList<>();
        if (slash > 0) {
            for (String action : cell.substring(0, slash).split(",")) {
                actions.add(Action.valueOf(action.toUpperCase(Locale.ROOT)));
            }
        }
        return new Transition(List.copyOf(actions), next);
    }
}
