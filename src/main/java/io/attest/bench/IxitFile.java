package io.attest.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ixit:} of a bench file: what stands on this bench for the values of the suite.
 *
 * @param addresses an address of the suite, and how the modem reaches what stands for it
 * @param ports an address and port of the suite, and where the lab's server for it listens, if not there
 * @param names a host name of the suite, and the one that stands for it
 * @param numbers a telephone number of the suite, and the one that stands for it
 * @param pin the PIN of the SIM, as {@code ${NAME}} of an environment variable
 * @param apn the access point name
 * @param credentials a user name or password of the suite, and {@code ${NAME}} of an environment variable
 * @param modem the address at which peers reach the modem's listening ports
 */
public record IxitFile(
        @Nullable Map<String, String> addresses,
        @Nullable Map<String, String> ports,
        @Nullable Map<String, String> names,
        @Nullable Map<String, String> numbers,
        @Nullable String pin,
        @Nullable String apn,
        @Nullable Map<String, String> credentials,
        @Nullable String modem) {}
