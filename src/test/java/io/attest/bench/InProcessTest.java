package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Verbs;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The reference modem's surroundings by the same contract as everybody's. */
final class InProcessTest {

    private final Actuator surroundings = Emulated.modem(null, null).surroundings();

    @Test
    void itClaimsEveryVerbButTheOneOfALineOfItsOwn() {
        Set<String> others = new TreeSet<>(Verbs.ALL);
        others.removeIf(surroundings::claims);
        assertThat(others).containsExactly("advance-time");
    }

    @Test
    void noVerbTakesAFieldThatItDoesNotKnow() {
        assertThat(Verbs.ALL)
                .allSatisfy(verb -> assertThatThrownBy(() -> surroundings.act(verb, Map.of("nonsense", 1)))
                        .isInstanceOfAny(ActuationFailed.class, NotOffered.class)
                        .hasMessageStartingWith("the reference modem ")
                        .hasMessageContaining(verb));
    }
}
