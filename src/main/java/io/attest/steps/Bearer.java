package io.attest.steps;

import io.attest.bench.Bench;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a case that only needs a connection gets one: what the network is told, and which parameters the modem is given. */
enum Bearer {
    GSM(
            0,
            Map.of(
                    "dial-outcome",
                    Map.of("number", "0860000000", "outcomes", DialOutcomes.of("answer at 9600")),
                    "ppp-peer",
                    Bench.usual("ppp-peer")),
            "AT#DIALSELECT=1",
            "AT#DIALN1=\"0860000000\"",
            "AT#ISPUN=\"login\"",
            "AT#ISPPW=\"password\""),
    GPRS(
            1,
            Map.of("gprs-outcome", Bench.usual("gprs-outcome")),
            "AT#APNSERV=\"apnserver.com\"",
            "AT#APNUN=\"login\"",
            "AT#APNPW=\"password\"");

    private final Map<String, Map<String, Object>> network;
    private final List<String> parameters;

    Bearer(int gprsMode, Map<String, Map<String, Object>> network, String... own) {
        this.network = network;
        this.parameters = Stream.concat(
                        Stream.of("AT#GPRSMODE=" + gprsMode, "AT#PPPMODE=1", "AT#REDIALCOUNT=0", "AT#PHYTIMEOUT=15"),
                        Stream.of(own))
                .toList();
    }

    /** Verbs and their arguments. */
    Map<String, Map<String, Object>> network() {
        return network;
    }

    /** Command lines. */
    List<String> parameters() {
        return parameters;
    }
}
