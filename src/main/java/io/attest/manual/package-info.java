/**
 * The manual: the catalogue of what S000333C tabulates and demands, which is what traceability counts.
 *
 * <p>The catalogue is data ({@code io/attest/manual/*.csv}): tables and their rows, requirements, errata, parameters,
 * commands, each with the project's own wording and the manual's own literals. This room must not know test cases
 * beyond their ids, nor verdicts: it says what there is to test and what of it is tested.
 *
 * <p>Start reading at {@link io.attest.manual.Manual}, then {@link io.attest.manual.Coverage}.
 */
@NullMarked
package io.attest.manual;

import org.jspecify.annotations.NullMarked;
