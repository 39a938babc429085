/**
 * The 72 parameters of AT#VALL: one declarative table, and the values that the modem holds for it.
 *
 * <p>Setting, reading, every V* display and AT#DELFLASH follow from the table; a parameter's name occurs nowhere else,
 * except in the orders of those displays that do not show their block in the order of AT#VALL. This room must not know
 * command lines or result codes.
 *
 * <p>Start reading at {@link io.attest.modem.parameter.ParameterTable}.
 */
@NullMarked
package io.attest.modem.parameter;

import org.jspecify.annotations.NullMarked;
