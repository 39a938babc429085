package io.attest.ppp;

import io.attest.ppp.packet.Option;
import java.util.Arrays;
import java.util.List;

/** How an end may prove who it is; CHAP is CHAP with MD5. */
public enum PppAuth {
    NONE(),
    PAP(0xc0, 0x23),
    CHAP(0xc2, 0x23, 5);

    /** The value of LCP's authentication option. */
    private final byte[] value;

    PppAuth(int... octets) {
        value = new byte[octets.length];
        for (int at = 0; at < octets.length; at++) {
            value[at] = (byte) octets[at];
        }
    }

    Option option() {
        return new Option(LcpOption.AUTHENTICATION.type, value);
    }

    /** What an authentication option names; NONE for a protocol or algorithm that is not known. */
    static PppAuth namedBy(Option option) {
        return Arrays.stream(values())
                .filter(auth -> Arrays.equals(auth.value, option.value()))
                .findFirst()
                .orElse(NONE);
    }

    /** What is asked for in a request. */
    static PppAuth in(List<Option> request) {
        return request.stream()
                .filter(option -> option.type() == LcpOption.AUTHENTICATION.type)
                .map(PppAuth::namedBy)
                .findFirst()
                .orElse(NONE);
    }
}
