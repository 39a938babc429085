/**
 * Every kind of actuator under one contract.
 *
 * <p>Start reading at {@link io.attest.actuator.ActuatorTest}.
 */
@NullMarked
package io.attest.actuator;

import org.jspecify.annotations.NullMarked;
