package io.attest.dte;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the modem writes since the case has said so itself: with an echo, in numbers. Before that as in the idle state. */
final class Format {

    /** A line of basic commands only; V.250 has more than these, but they do not matter here. */
    private static final Pattern BASIC = Pattern.compile("AT(?:&?[A-Z][01]?)+\\r", Pattern.CASE_INSENSITIVE);

    private static final Pattern SETTING = Pattern.compile("(?<!&)(?:E(?<echo>[01]?)|V(?<words>[01]?))");

    private boolean echoes;
    private boolean numeric;

    boolean echoes() {
        return echoes;
    }

    boolean numeric() {
        return numeric;
    }

    /** The modem was reset, and the idle testing state reached again. */
    void reset() {
        echoes = false;
        numeric = false;
    }

    /** The host has written this as a command line. */
    void written(String text) {
        // Only then in capitals: a megabyte of any octets takes minutes, since sharp s becomes two letters.
        if (BASIC.matcher(text).matches()) {
            for (Matcher setting = SETTING.matcher(text.toUpperCase(Locale.ROOT)); setting.find(); ) {
                String echo = setting.group("echo");
                if (echo == null) {
                    numeric = !"1".equals(setting.group("words"));
                } else {
                    echoes = echo.equals("1");
                }
            }
        }
    }
}
