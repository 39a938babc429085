/**
 * The seal: what makes a run's folder believable to somebody who was not there. A list of hashes over all that lies in it,
 * in the form that {@code sha256sum -c} reads, and perhaps a signature over that list by the lab's own key.
 *
 * <p>Evidence (the record and the transcripts) is told apart from what is derived from it: the former is sealed once, the
 * latter can be derived again by anybody. This room trusts nothing that it reads in a folder: names, links and lists may
 * come from somebody hostile. It must not know what a record says, benches or how anything is shown.
 *
 * <p>Start reading at {@link io.attest.seal.Seal}, then {@link io.attest.seal.Examination} and {@link
 * io.attest.seal.SigningKey}.
 */
@NullMarked
package io.attest.seal;

import org.jspecify.annotations.NullMarked;
