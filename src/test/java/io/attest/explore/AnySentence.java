package io.attest.explore;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** An author without a plan. */
record AnySentence(SplittableRandom random, int most) implements Author {

    private static final List<String> ALL = List.of(
            "the host issues `AT#TCPPORT=1,23`",
            "the host issues `AT#TCPPORT=1,65536`",
            "the host issues `AT#TCPPORT?`",
            "the host issues `AT#TCPSERV=1,\"198.51.100.7\"`",
            "the host issues `AT#CONNECTIONSTART`",
            "the host issues `AT#CONNECTIONSTOP`",
            "the host issues `AT#OTCP=1`",
            "the host issues `AT#VSTATE`",
            "the host issues `AT#VALL`",
            "the host issues `AT#FOO`",
            "the host issues `AT#GPRSMODE=1`",
            "the host issues `AT#APNSERV=\"apnserver.com\"`",
            "the host issues `ATE1`",
            "the host issues `ATV0`",
            "the host issues `ATV1`",
            "the host issues `AT+WOPEN=0`",
            "the host issues `AT+WOPEN=1`",
            "the host writes `hello`",
            "the host writes `[ETX]`",
            "the host writes `AT[CR]`",
            "the peer sends `abc`",
            "the peer sends `[ETX][DLE]`",
            "the peer closes",
            "the peer resets",
            "the peer connects to port 23",
            "5 seconds pass",
            "a data call rings from `0612345678`",
            "the caller hangs up",
            "the modem is connected over \"GPRS\"",
            "the bearer is lost",
            "the network registration is \"none\"");

    @Override
    public Optional<String> next(Story so) {
        if (so.turns().isEmpty()) {
            return Optional.of("the modem has its factory defaults");
        }
        return so.turns().size() > most ? Optional.empty() : Optional.of(ALL.get(random.nextInt(ALL.size())));
    }
}
