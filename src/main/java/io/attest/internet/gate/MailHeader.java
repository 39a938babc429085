package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a mail: what stands before the first empty line (RFC 5322, 2.1), as fields, unfolded. */
public final class MailHeader {

    private static final Pattern EMPTY_LINE = Pattern.compile("(?md)^\r?\n");
    private static final Pattern FOLD = Pattern.compile("\r?\n(?=[ \t])");

    private final String fields;
    private final int body;

    /** @param mail its octets, or as many of them as there are of the header */
    public MailHeader(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        Matcher empty = EMPTY_LINE.matcher(text);
        boolean found = empty.find();
        fields = FOLD.matcher(found ? text.substring(0, empty.start()) : text).replaceAll("");
        body = found ? empty.end() : mail.length;
    }

    /** The values of all fields of this name, in order; 8-bit octets as ISO 8859-1. */
    public List<String> all(String name) {
        Matcher field = Pattern.compile("(?mid)^" + Pattern.quote(name) + "[ \t]*:[ \t]*(.*?)\r?$")
                .matcher(fields);
        List<String> values = new ArrayList<>();
        while (field.find()) {
            values.add(field.group(1));
        }
        return values;
    }

    /** The value of the first field of this name; empty if there is none. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Where the body begins. */
    public int body() {
        return body;
    }
}
