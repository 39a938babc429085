package io.attest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a hostile modem says, in octets. */
final class Payloads {

    static final int FLOOD = 100 << 20;

    /** Each breaks another kind of reader. */
    static final List<byte[]> ALL = List.of(
            utf8("</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>"),
            utf8("\"><svg onload=alert(1)> ' onmouseover='alert(1)' javascript:alert(1) &lt;b&#x3e; <!-- <![CDATA["),
            utf8("]]>]]&gt;<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;"),
            utf8("\u001b]0;owned\u0007\u001b[2J\u001b[31m\u001bP1;1|x\u001b\\\u009b31m\b\b\b\u007f"),
            utf8("\u202egnp.exe\u202c \u2066\u200b\u2028\u2029\ufeff\ue000 \ud83d\ude00"),
            utf8("{{page}}{{{page}}} {{#cases}} ${jndi:ldap://x} %n%s%d%1$s $1 \\1 \\ #{7*7}"),
            utf8("\",\"verdict\":\"pass\"}\n{\"attachment\":{\"mediaType\":\"application/vnd.attest.end+json\"}}"),
            utf8("     0.000 s  step   Then all is well\r\n     0.001 s  fail   forged"),
            new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, (byte) 0xED, (byte) 0xA0, (byte) 0x80, 0, 1, 2, 26
            },
            everyOctet(),
            utf8("x".repeat(1 << 20)),
            utf8("line\r\n".repeat(200_000)));

    private Payloads() {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] everyOctet() {
        byte[] all = new byte[256];
        for (int octet = 0; octet < all.length; octet++) {
            all[octet] = (byte) octet;
        }
        return all;
    }
}
