package io.attest.bench;

import io.attest.internet.Internet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A bench on which something else stands for every value of the suite. */
public final class Mapped {

    /** None of them is a part of anything else that a run writes. */
    public static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("PIN", "73910482"),
            Map.entry("ISP_USER", "isp-user-7"),
            Map.entry("ISP_PASSWORD", "s3cr[t isp!"),
            Map.entry("READER", "pop-user-7"),
            Map.entry("READER_PASSWORD", "p0p;s3cr]t"),
            Map.entry("MAILER", "smtp-user-7"),
            Map.entry("MAILER_PASSWORD", "m@il&s3cret"),
            Map.entry("FTPER", "ftp-user-7"),
            Map.entry("FTPER_PASSWORD", "ftp!s3cr=t"));

    private static final List<String> MODEM = List.of("213.30.30.30", "213.30.30.1");

    private Mapped() {}

    /** The addresses of the lab and of the modem, their first three numbers changed. */
    public static Map<String, String> addresses(String lab, String callers) {
        Map<String, String> all = new TreeMap<>(Internet.addresses().stream()
                .collect(Collectors.toMap(
                        address -> address,
                        address -> (address.startsWith("203") ? callers : lab)
                                + address.substring(address.lastIndexOf('.')))));
        MODEM.forEach(address -> all.put(address, "10.64.1" + address.substring(address.lastIndexOf('.'))));
        return all;
    }

    /** What a bench file says, with these addresses. */
    public static IxitFile file(Map<String, String> addresses) {
        return new IxitFile(
                addresses,
                null,
                Map.of("smtp.example.org", "mail.lab.example", "peer.example.org", "p.lab.example"),
                Map.of("0860000000", "+33123456789", "0612345678", "0699887766"),
                "${PIN}",
                "internet.operator",
                Map.of(
                        "login", "${ISP_USER}",
                        "password", "${ISP_PASSWORD}",
                        "reader", "${READER}",
                        "popsecret", "${READER_PASSWORD}",
                        "mailer", "${MAILER}",
                        "mailsecret", "${MAILER_PASSWORD}",
                        "ftper", "${FTPER}",
                        "ftpsecret", "${FTPER_PASSWORD}"),
                null);
    }

    /** The same in force. */
    public static Ixit ixit(Map<String, String> addresses) {
        return Ixit.of("mapped", file(addresses), ENVIRONMENT::get);
    }
}
