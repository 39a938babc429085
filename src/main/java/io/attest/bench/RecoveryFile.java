package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.attest.dte.Recovery;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code recovery:} of a bench file: how a modem that does not answer is brought back.
 *
 * @param rungs which rungs there are, in the order in which they are climbed; all unless given
 * @param longest seconds for the whole ladder
 * @param misses so many times in a row the modem could not be brought back before the bench is out of use
 */
public record RecoveryFile(
        @Nullable List<Rung> rungs,
        @Nullable Double longest,
        @Nullable Integer misses) {

    /** A rung of the ladder. */
    public enum Rung {
        /** ETX, SUB, a lone dot, +++ with its guard times, ATH. */
        @JsonProperty("escape")
        ESCAPE,
        /** DTR is dropped for a moment. */
        @JsonProperty("dtr")
        DTR,
        /** ATZ, AT&F. */
        @JsonProperty("settings")
        SETTINGS,
        /** The actuator's reset, a power cycle as a rule. */
        @JsonProperty("reset")
        RESET
    }

    /** The same for those who climb; what is left out stays usual. */
    Recovery over(Recovery usual) {
        return new Recovery(
                rungs == null
                        ? usual.rungs()
                        : rungs.stream()
                                .map(rung -> Recovery.Rung.valueOf(rung.name()))
                                .distinct()
                                .toList(),
                longest == null ? usual.longest() : Duration.ofNanos(Math.round(longest * 1e9)),
                misses == null ? usual.misses() : misses);
    }
}
