package io.attest.ppp;

import io.attest.ppp.packet.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The LCP options that a link can ask for (RFC 1661, chapter 6, and RFC 1662, 7.1). */
public enum LcpOption {
    MRU(1, 2),
    ACCM(2, 4),
    AUTHENTICATION(3, -1),
    MAGIC(5, 4),
    PROTOCOL_COMPRESSION(7, 0),
    ADDRESS_COMPRESSION(8, 0);

    final int type;

    /** Octets of its value; those of an authentication protocol vary. */
    private final int length;

    LcpOption(int type, int length) {
        this.type = type;
        this.length = length;
    }

    /** Empty for an option that is not known, or has a length that it cannot have. */
    static Optional<LcpOption> of(Option option) {
        return Arrays.stream(values())
                .filter(known -> known.type == option.type())
                .filter(known -> known.length < 0 || option.has(known.length))
                .findFirst();
    }

    Option empty() {
        return new Option(type, new byte[0]);
    }

    Option with(int value) {
        return Option.of(type, value);
    }

    Optional<Option> in(List<Option> options) {
        return options.stream().filter(option -> option.type() == type).findFirst();
    }

    int in(List<Option> options, int otherwise) {
        return in(options).map(Option::number).orElse(otherwise);
    }
}
