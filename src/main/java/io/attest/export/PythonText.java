package io.attest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as Python has them, in printable ASCII whatever they are. */
final class PythonText {

    /** So many of the same octet are told by their count. */
    private static final int RUN = 24;

    private static final int WIDTH = 90;

    private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)\\\\E", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[.^$*+?{}\\[\\]\\\\|()]");
    private static final Pattern RUNS = Pattern.compile("(.)\\1{" + (RUN - 1) + ",}", Pattern.DOTALL);

    private PythonText() {}

    static String string(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            escaped.append(sign < 0x100 ? escaped(sign) : String.format("\\u%04x", (int) sign));
        }
        return escaped.append('"').toString();
    }

    /** An expression for octets, over several lines where it is long. */
    static String octets(Octets octets) {
        List<String> terms = new ArrayList<>();
        for (Octets.Part part : octets.parts()) {
            if (part instanceof Octets.Literal literal) {
                terms(literal.latin1(), terms);
            } else if (part instanceof Octets.Secret secret) {
                terms.add("os.environ[" + string(secret.variable()) + "].encode(\"latin-1\")");
            } else {
                terms.add(generated((Octets.Generated) part));
            }
        }
        if (terms.isEmpty()) {
            return "b\"\"";
        }
        String line = String.join(" + ", terms);
        return line.length() <= WIDTH || terms.size() == 1
                ? line
                : terms.stream().collect(Collectors.joining("\n                   + ", "(", ")"));
    }

    /** A literal in pieces: runs by their count, the rest a line each. */
    private static void terms(String latin1, List<String> terms) {
        Matcher run = RUNS.matcher(latin1);
        int from = 0;
        while (run.find()) {
            lines(latin1.substring(from, run.start()), terms);
            terms.add(octets(run.group(1)) + " * " + run.group().length());
            from = run.end();
        }
        lines(latin1.substring(from), terms);
    }

    private static void lines(String latin1, List<String> terms) {
        for (int from = 0; from < latin1.length(); ) {
            int feed = latin1.indexOf('\n', from) + 1;
            int to = Math.min(feed > 0 && latin1.length() > WIDTH ? feed : latin1.length(), from + WIDTH);
            terms.add(octets(latin1.substring(from, to)));
            from = to;
        }
    }

    private static String octets(String latin1) {
        return latin1.chars().mapToObj(sign -> escaped((char) sign)).collect(Collectors.joining("", "b\"", "\""));
    }

    private static String generated(Octets.Generated generated) {
        String made = switch (generated.what()) {
            case "text" -> "text(" + generated.octets() + ")";
            case "8-bit text" -> "text(" + generated.octets() + ", high=True)";
            case "data, 7-bit" -> "data(" + generated.octets() + ", 0x7F)";
            default -> "data(" + generated.octets() + ")";
        };
        return generated.coded() ? "coded(" + made + ")" : made;
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> sign >= ' ' && sign < 0x7F ? String.valueOf(sign) : String.format("\\x%02x", (int) sign);
        };
    }

    /** A regular expression of Java's, of octets, as one of Python's. */
    static String regex(String java) {
        StringBuilder python = new StringBuilder();
        Matcher quoted = QUOTED.matcher(java);
        int from = 0;
        for (; quoted.find(); from = quoted.end()) {
            python.append(plain(java.substring(from, quoted.start())));
            python.append(
                    SPECIAL.matcher(quoted.group(1)).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group())));
        }
        return octets(python.append(plain(java.substring(from))).toString());
    }

    private static String plain(String java) {
        return java.replaceAll("\\(\\?<(?=[A-Za-z])", "(?P<")
                .replaceAll("\\\\k<(\\w+)>", "(?P=$1)")
                .replace("\\z", "\\Z");
    }
}
