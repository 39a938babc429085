package io.attest.bench;

import org.jspecify.annotations.Nullable;

/**
 * The {@code iut:} of a bench file: what the modem must say of itself. What is left out is not looked at.
 *
 * @param maker what it answers to AT+CGMI
 * @param model what it answers to AT+CGMM
 * @param firmware what it answers to AT+CGMR
 * @param imei what it answers to AT+CGSN, 15 digits
 */
public record IutFile(
        @Nullable String maker,
        @Nullable String model,
        @Nullable String firmware,
        @Nullable String imei) {}
