package io.attest.steps;

import io.attest.bench.Bench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a case that only needs a connection gets one: what the network is told, and which parameters the modem is given. */
enum Bearer {
    GSM(0, "ppp-peer", "AT#DIALSELECT=1", "AT#DIALN1=\"0860000000\"", "AT#ISPUN=\"login\"", "AT#ISPPW=\"password\""),
    GPRS(1, "gprs-outcome", "AT#APNSERV=\"apnserver.com\"", "AT#APNUN=\"login\"", "AT#APNPW=\"password\"");

    private static final String NUMBER = "0860000000";

    private final String partner;
    private final List<String> parameters;

    Bearer(int gprsMode, String partner, String... own) {
        this.partner = partner;
        this.parameters = Stream.concat(
                        Stream.of("AT#GPRSMODE=" + gprsMode, "AT#PPPMODE=1", "AT#REDIALCOUNT=0", "AT#PHYTIMEOUT=15"),
                        Stream.of(own))
                .toList();
    }

    /** Verbs and their arguments, as the bench has them. */
    Map<String, Map<String, Object>> network(Bench bench) {
        Map<String, Map<String, Object>> network = new LinkedHashMap<>();
        if (this == GSM) {
            Object answered = DialOutcomes.of("answer at 9600");
            network.put("dial-outcome", Map.of("number", bench.ixit().translate(NUMBER), "outcomes", answered));
        }
        network.put(partner, bench.usual(partner));
        return network;
    }

    /** Command lines, as the suite has them. */
    Stream<String> parameters() {
        return parameters.stream();
    }
}
