/**
 * The features held to their own rules: ids, tags, vocabulary and what of the manual is not covered yet.
 *
 * <p>Start reading at {@link io.attest.suite.FeaturesTest}.
 */
@NullMarked
package io.attest.suite;

import org.jspecify.annotations.NullMarked;
