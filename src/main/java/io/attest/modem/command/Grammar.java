package io.attest.modem.command;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How AT# lines are read (E-25 to E-29, E-33, E-35). Open for the faults. */
public class Grammar {

    /** Whether an AT# command may follow the two letters as they were typed. */
    public boolean admits(String prefix) {
        return true;
    }

    /** The mnemonic meant, of those known: any case. */
    public String mnemonic(String typed, Collection<String> known) {
        return typed.toUpperCase(Locale.ROOT);
    }

    /**
     * The value after the equals sign, without its quotes; empty for a syntax error: nothing there, unbalanced quotes,
     * text after the closing quote, a second equals sign, the test command, or a second number.
     */
    public Optional<String> argument(String typed, boolean number) {
        String text = trim(typed);
        if (text.startsWith("\"")) {
            boolean balanced = text.length() > 1 && text.indexOf('"', 1) == text.length() - 1;
            return balanced ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
        }
        boolean broken = text.isEmpty() || text.indexOf('"') >= 0 || text.startsWith("=") || text.equals("?");
        boolean surplus = number && (text.indexOf(',') >= 0 || text.indexOf(' ') >= 0);
        return broken || surplus ? Optional.empty() : Optional.of(text);
    }

    /** Text without the blanks at its ends. */
    protected static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }
}
