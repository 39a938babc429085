package io.attest.ppp;

/** IPv4 addresses, dotted and as numbers. */
final class Ipv4 {

    private Ipv4() {}

    static int of(String dotted) {
        String[] parts = dotted.split("\\.", -1);
        int address = 0;
        for (String part : parts) {
            if (parts.length != 4 || !part.matches("[0-9]{1,3}") || Integer.parseInt(part) > 255) {
                throw new IllegalArgumentException("'" + dotted + "' is no IPv4 address, such as 198.51.100.7");
            }
            address = address << 8 | Integer.parseInt(part);
        }
        return address;
    }

    static String text(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }
}
