/**
 * What all servers of the Internet side have in common: the one thread they run on, the journal of what was said, the
 * records that a case may look at.
 *
 * <p>It must not know what any protocol means.
 *
 * <p>Start reading at {@link io.attest.internet.loop.Loop}.
 */
@NullMarked
package io.attest.internet.loop;

import org.jspecify.annotations.NullMarked;
