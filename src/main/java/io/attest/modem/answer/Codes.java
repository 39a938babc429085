package io.attest.modem.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numeric result codes of chapter 9. A text without a number stays text under ATV0 (E-14, E-16). */
public record Codes(Map<String, Integer> byText) {

    public Codes {
        byText = Map.copyOf(byText);
    }

    public static Codes standard() {
        return new Codes(Map.ofEntries(
                Map.entry("OK", 0),
                Map.entry("CONNECT", 1),
                Map.entry("RING", 2),
                Map.entry("NO CARRIER", 3),
                Map.entry("ERROR", 4),
                Map.entry("BUSY", 7),
                Map.entry("NO ANSWER", 8),
                Map.entry("Ok_Info_PPP", 3077),
                Map.entry("Ok_Info_GprsActivation", 3086),
                Map.entry("Ok_Info_DataBegin", 1025),
                Map.entry("Ok_Info_WaitingForData", 1028),
                Map.entry("Ok_Info_NoMail", 3072),
                Map.entry("Ok_Info_Mail", 3073),
                Map.entry("Ok_Info_SocketClosed", 3074),
                Map.entry("CONNECT 300", 10),
                Map.entry("CONNECT 1200", 11),
                Map.entry("CONNECT 1200/75", 12),
                Map.entry("CONNECT 2400", 13),
                Map.entry("CONNECT 4800", 14),
                Map.entry("CONNECT 9600", 15),
                Map.entry("CONNECT 14400", 16)));
    }

    public Optional<Integer> number(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    public Codes with(String text, int number) {
        Map<String, Integer> changed = new HashMap<>(byText);
        changed.put(text, number);
        return new Codes(changed);
    }
}
