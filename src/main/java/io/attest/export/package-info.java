/**
 * Export: the smallest host-side script that reproduces what one case found, for people who have none of this house.
 *
 * <p>A case is read back from its record and its transcript ({@link io.attest.export.Story}), understood sentence by
 * sentence as acts of a host ({@link io.attest.export.Sentences}), made small ({@link io.attest.export.Reduction}) and
 * written down in a language. What a modem has said and how a case is called is hostile: a script holds it as escaped
 * ASCII only. This room must not know benches, lines or the reference modem, and it prints nothing.
 *
 * <p>Start reading at {@link io.attest.export.Scenario} and {@link io.attest.export.Act}.
 */
@NullMarked
package io.attest.export;

import org.jspecify.annotations.NullMarked;
