package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.benign;

import io.attest.modem.core.Machine;
import io.attest.modem.socket.NameRules;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Other legal ways from a name to an address, each with the erratum that allows it. */
final class NameVariants {

    private NameVariants() {}

    static List<Fault> all() {
        return List.of(
                name("dns-fall-back-on-silence", "DNSSERV2 is asked when DNSSERV1 is silent", "E-127", new NameRules() {
                    @Override
                    public boolean fallsBack(Reply reply) {
                        return reply == Reply.SILENCE;
                    }
                }),
                name("dns-asked-once", "a silent name server is asked once", "E-128", new NameRules() {
                    @Override
                    public int tries() {
                        return 1;
                    }
                }),
                name("dns-asked-thrice", "a silent name server is asked three times", "E-128", new NameRules() {
                    @Override
                    public int tries() {
                        return 3;
                    }
                }),
                name("dns-patient", "twelve seconds for a name server", "E-128", new NameRules() {
                    @Override
                    public Duration patience() {
                        return Duration.ofSeconds(12);
                    }
                }),
                name("dns-quick", "one second for a name server", "E-128", new NameRules() {
                    @Override
                    public Duration patience() {
                        return Duration.ofSeconds(1);
                    }
                }),
                name("dns-unset-server-asked", "0.0.0.0 is asked as well", "E-128", new NameRules() {
                    @Override
                    public List<String> servers(Machine machine, List<String> operators) {
                        return operators.isEmpty()
                                ? List.of(machine.value("DNSSERV1"), machine.value("DNSSERV2"))
                                : operators;
                    }
                }));
    }

    private static Fault name(String id, String what, String erratum, NameRules rules) {
        return benign(id, what, Set.of(erratum), design -> design.names(rules));
    }
}
