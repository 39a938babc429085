package io.attest.internet;

import io.attest.internet.gate.MailHeader;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail, read for comparison.
 *
 * @param from {@code name <address>}, or the address alone where there is no name; empty without such a field
 * @param to the addresses of all such fields, without names
 * @param cc the same
 * @param subject unfolded, otherwise as it came; empty without such a field
 * @param body the octets after the first empty line
 */
public record Mail(String from, List<String> to, List<String> cc, String subject, byte[] body) {

    public static Mail parse(byte[] octets) {
        MailHeader header = new MailHeader(octets);
        return new Mail(
                String.join(", ", addresses(header, "From").map(Mail::whole).toList()),
                addresses(header, "To").map(InternetAddress::getAddress).toList(),
                addresses(header, "Cc").map(InternetAddress::getAddress).toList(),
                header.first("Subject"),
                Arrays.copyOfRange(octets, header.body(), octets.length));
    }

    private static Stream<InternetAddress> addresses(MailHeader header, String name) {
        return header.all(name).stream().flatMap(Mail::addresses);
    }

    private static Stream<InternetAddress> addresses(String field) {
        try {
            return Stream.of(InternetAddress.parseHeader(field, false));
        } catch (AddressException none) {
            // What is no address is compared, and shown, as it stands.
            InternetAddress verbatim = new InternetAddress();
            verbatim.setAddress(field.strip());
            return field.isBlank() ? Stream.empty() : Stream.of(verbatim);
        }
    }

    private static String whole(InternetAddress address) {
        String name = address.getPersonal();
        return name == null ? address.getAddress() : name + " <" + address.getAddress() + ">";
    }
}
