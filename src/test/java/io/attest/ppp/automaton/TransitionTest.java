package io.attest.ppp.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** RFC 1661, 4.1, read the other way: a line for each state, the events in their order. */
final class TransitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "INITIAL: 2 - tls/1 0 - - - - - - - - - - - -",
                "STARTING: irc,scr/6 - 1 tlf/0 - - - - - - - - - - - -",
                "CLOSED: - 0 irc,scr/6 2 - - sta/2 sta/2 sta/2 sta/2 sta/2 2 scj/2 2 tlf/2 2",
                "STOPPED: - tls/1 3 2 - - irc,scr,sca/8 irc,scr,scn/6 sta/3 sta/3 sta/3 3 scj/3 3 tlf/3 3",
                "CLOSING: - 0 5 4 str/4 tlf/2 4 4 4 4 sta/4 tlf/2 scj/4 4 tlf/2 4",
                "STOPPING: - 1 5 4 str/5 tlf/3 5 5 5 5 sta/5 tlf/3 scj/5 5 tlf/3 5",
                "REQUEST_SENT: - 1 6 irc,str/4 scr/6 tlf/3 sca/8 scn/6 irc/7 irc,scr/6 sta/6 6 scj/6 6 tlf/3 6",
                "ACK_RECEIVED: - 1 7 irc,str/4 scr/6 tlf/3 sca,tlu/9 scn/7 scr/6 scr/6 sta/6 6 scj/7 6 tlf/3 7",
                "ACK_SENT: - 1 8 irc,str/4 scr/8 tlf/3 sca/8 scn/6 irc,tlu/9 irc,scr/8 sta/6 8 scj/8 8 tlf/3 8",
                "OPENED: - tld/1 9 tld,irc,str/4 - - tld,scr,sca/8 tld,scr,scn/6 tld,scr/6 tld,scr/6 tld,zrc,sta/5"
                        + " tld,scr/6 scj/9 9 tld,irc,str/5 ser/9"
            })
    void everyCellIsThatOfTheStandard(State state, String cells) {
        List<String> found = new ArrayList<>();
        for (Event event : Event.values()) {
            found.add(text(state, event));
        }
        assertThat(String.join(" ", found)).isEqualTo(cells);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void theLayerIsUpExactlyInOpened(State state) {
        for (Event event : Event.values()) {
            Transition transition = Transition.of(state, event);
            if (transition != null) {
                boolean enters = state != State.OPENED && transition.next() == State.OPENED;
                boolean leaves = state == State.OPENED && transition.next() != State.OPENED;
                assertThat(transition.actions().contains(Action.TLU)).isEqualTo(enters);
                assertThat(transition.actions().contains(Action.TLD)).isEqualTo(leaves);
            }
        }
    }

    @Test
    void theRestartTimerRunsWhereATimeoutCanHappen() {
        for (State state : State.values()) {
            assertThat(Transition.of(state, Event.TIMEOUT) != null).isEqualTo(state.awaits());
        }
    }

    private static String text(State state, Event event) {
        Transition transition = Transition.of(state, event);
        if (transition == null) {
            return "-";
        }
        String actions = transition.actions().stream()
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        return (actions.isEmpty() ? "" : actions + "/") + transition.next().ordinal();
    }
}
