/**
 * Benches that are well and benches that are sick, each in its own way, and what the doctor says of them.
 *
 * <p>Start reading at {@link io.attest.doctor.DoctorTest}.
 */
@NullMarked
package io.attest.doctor;

import org.jspecify.annotations.NullMarked;
