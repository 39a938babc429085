package io.attest.export;

import java.util.List;

/** The preamble "the modem is connected", as {@code features/README.md} has it. */
enum Connection {
    GSM(
            "a call to 0860000000 is answered at 9600 bit/s; there a PPP server asks for PAP, takes the user login with"
                    + " password, gives the modem 213.30.30.30 and is 213.30.30.1 itself",
            List.of(
                    "AT#GPRSMODE=0",
                    "AT#PPPMODE=1",
                    "AT#REDIALCOUNT=0",
                    "AT#PHYTIMEOUT=15",
                    "AT#DIALSELECT=1",
                    "AT#DIALN1=\"0860000000\"",
                    "AT#ISPUN=\"login\"",
                    "AT#ISPPW=\"password\"")),
    GPRS(
            "the GPRS network activates a context for the access point apnserver.com, user login with password, and"
                    + " gives the modem 213.30.30.30 with the gateway 213.30.30.1",
            List.of(
                    "AT#GPRSMODE=1",
                    "AT#PPPMODE=1",
                    "AT#REDIALCOUNT=0",
                    "AT#PHYTIMEOUT=15",
                    "AT#APNSERV=\"apnserver.com\"",
                    "AT#APNUN=\"login\"",
                    "AT#APNPW=\"password\""));

    private final String network;
    private final List<String> parameters;

    Connection(String network, List<String> parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    void make(Telling telling) {
        telling.add(new Act.World(telling.bench().told(network), false));
        telling.settings(parameters);
        if (!telling.isOver() && telling.issue("AT#CONNECTIONSTART")) {
            telling.add(new Act.Online());
        }
    }
}
