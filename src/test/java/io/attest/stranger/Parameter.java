package io.attest.stranger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parameter of the stack. Those of a TCP socket exist twice, as {@code TCPPORT,1} and {@code TCPPORT,2}. */
record Parameter(String name, Kind kind, String fallback) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
    private static final Pattern PRINTABLE = Pattern.compile("[ !#-~]*");
    private static final Pattern QUAD = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");

    /** What values it has. */
    sealed interface Kind {

        /** The value as it is kept, or null where it is none. */
        @Nullable
        String kept(String entered);

        default boolean quoted() {
            return true;
        }
    }

    record Number(int least, int most, int step) implements Kind {

        @Override
        public @Nullable String kept(String entered) {
            if (!DIGITS.matcher(entered).matches()) {
                return null;
            }
            int value = Integer.parseInt(entered);
            return value >= least && value <= most && value % step == 0 ? String.valueOf(value) : null;
        }

        @Override
        public boolean quoted() {
            return false;
        }
    }

    record Choice(List<String> values) implements Kind {

        @Override
        public @Nullable String kept(String entered) {
            return values.contains(entered) ? entered : null;
        }

        @Override
        public boolean quoted() {
            return false;
        }
    }

    /** Printable text without quotes: an escape for them is not known. */
    record Text(int longest) implements Kind {

        @Override
        public @Nullable String kept(String entered) {
            return entered.length() <= longest && PRINTABLE.matcher(entered).matches() ? entered : null;
        }
    }

    record Matching(Pattern form) implements Kind {

        static Matching of(String form) {
            return new Matching(Pattern.compile(form));
        }

        @Override
        public @Nullable String kept(String entered) {
            return form.matcher(entered).matches() ? entered : null;
        }
    }

    record Address() implements Kind {

        @Override
        public @Nullable String kept(String entered) {
            return isAddress(entered) ? entered : null;
        }
    }

    /** Recipients, kept one a line; ten at most, any further one is ignored. */
    record Recipients() implements Kind {

        private static final int MOST = 10;

        @Override
        public @Nullable String kept(String entered) {
            Text each = new Text(120);
            List<String> some = Arrays.stream(entered.split("[\r\n]+"))
                    .filter(address -> !address.isEmpty())
                    .toList();
            boolean legal = some.stream().allMatch(address -> each.kept(address) != null);
            return legal ? some.stream().limit(MOST).collect(Collectors.joining("\n")) : null;
        }
    }

    /** The text of a mail; CR and LF count like any other octet. */
    record Body() implements Kind {

        @Override
        public @Nullable String kept(String entered) {
            return entered.getBytes(StandardCharsets.ISO_8859_1).length <= 120 ? entered : null;
        }
    }

    /** Four numbers from 0 to 255. */
    static boolean isAddress(String text) {
        return QUAD.matcher(text).matches()
                && Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).allMatch(octet -> octet <= 255);
    }

    /** As it is shown. */
    String line(String value) {
        int comma = name.indexOf(',');
        String stem = comma < 0 ? name : name.substring(0, comma);
        String socket = comma < 0 ? "" : name.substring(comma + 1) + ",";
        return "#" + stem + ": " + socket + (kind.quoted() ? quotes(value) : value);
    }

    private String quotes(String value) {
        String between = kind instanceof Recipients ? value.replace("\n", "\",\"") : value;
        return "\"" + between + "\"";
    }
}
