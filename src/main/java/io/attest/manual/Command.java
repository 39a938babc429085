package io.attest.manual;

import java.util.List;

/**
 * A command of the manual. Literals as printed, lines separated by a bar, descriptions in parentheses.
 *
 * @param id for instance {@code C-OTCP}
 * @param chapter the chapters that show it, separated by semicolons
 * @param syntax the command line
 * @param kind {@code action}, {@code display}, {@code generic}, {@code multi-line set} or {@code standard AT}
 * @param preconditions what must hold before
 * @param reads the parameters it uses
 * @param finals its final result codes
 * @param intermediates what comes before them
 * @param errors its error codes
 * @param dataMode {@code none}, {@code in}, {@code out} or {@code both}
 * @param framing the bytes around its answers and data
 * @param notes what else is to know
 * @param errata the errata that it meets
 */
public record Command(
        String id,
        String chapter,
        String syntax,
        String kind,
        String preconditions,
        String reads,
        String finals,
        String intermediates,
        String errors,
        String dataMode,
        String framing,
        String notes,
        List<String> errata) {}
