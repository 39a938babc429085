package io.attest.explore;

import io.attest.manual.Manual;
import io.attest.manual.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Command lines of the manual's parameters: written, read and shown; rightly, and as they must be refused. */
final class CommandLines {

    private static final Pattern LIST = Pattern.compile("\\w(?:\\|\\w)+");

    private final Dice dice;
    private final List<Parameter> parameters;
    private final List<String> displays;
    private final Map<String, List<String>> values;

    /** @param values those that the suite gives, by the parameter as {@link Stock#values} has it */
    CommandLines(Manual manual, Map<String, List<String>> values, Dice dice) {
        this.dice = dice;
        this.values = values;
        this.parameters = manual.parameters();
        List<String> shown = new ArrayList<>();
        manual.commands().stream()
                .filter(command ->
                        command.kind().equals("display") && !command.syntax().contains("DISPLAYIP"))
                .map(command -> command.syntax().replaceAll("\\s.*", ""))
                .map(syntax -> syntax.replaceAll("=.*", ""))
                .forEach(syntax -> (syntax.endsWith("VTCP") ? List.of(syntax + "=1", syntax + "=2") : List.of(syntax))
                        .forEach(shown::add));
        displays = List.copyOf(shown);
    }

    /** One that writes a legal value; a body is written in its short form by nobody, so there is none for it. */
    String setting() {
        Parameter parameter = dice.of(parameters);
        if (parameter.mnemonic().startsWith("BODY")) {
            return setting();
        }
        return head(parameter) + good(parameter);
    }

    /** One that gives the parameter that a sentence writes another value; none where it writes none. */
    Optional<String> another(String sentence) {
        return parameters.stream()
                .filter(parameter -> !parameter.mnemonic().startsWith("BODY"))
                .filter(parameter -> sentence.startsWith("the host has set `" + head(parameter)))
                .findFirst()
                .map(parameter -> head(parameter) + good(parameter));
    }

    /** One that reads a parameter, mostly the one that was written last. */
    String reading(Situation situation) {
        String written = situation.written();
        return !written.isEmpty() && dice.in100(60)
                ? written.contains("=") ? written : written + "?"
                : dice.of(parameters).get();
    }

    /** A parameter's name with what goes before its value, for instance {@code AT#TCPPORT=1,}. */
    private static String head(Parameter parameter) {
        String set = parameter.set().replaceFirst("(?s)\\s.*", "");
        return set.substring(0, set.indexOf('=') + 1)
                + (set.matches(".*=[12],.*") ? set.replaceAll(".*=([12],).*", "$1") : "");
    }

    /** All at once seldom: what is wrong with one of them is told better by less. */
    String display() {
        String display = dice.of(displays);
        return display.equals("AT#VALL") && dice.in100(60) ? display() : display;
    }

    private String good(Parameter parameter) {
        List<String> known = values.getOrDefault(head(parameter).substring(3), List.of());
        if (!known.isEmpty() && dice.in100(60)) {
            return dice.of(known);
        }
        return switch (parameter.kind()) {
            case "int" -> whole(parameter);
            case "enum" -> dice.of(choices(parameter));
            case "ip" -> quoted(dice.among("0.0.0.0", "198.51.100.53", "213.30.30.30", "255.255.255.255"));
            case "phone" -> quoted(dice.among("0860000000", "0612345678", "0"));
            case "ip-or-name" ->
                quoted(dice.among("", "198.51.100.7", "198.51.100.98", "peer.example.org", longName(120)));
            default -> quoted(dice.among("", "a", "some words", "Module@example.org", longText(longest(parameter))));
        };
    }

    private String whole(Parameter parameter) {
        int least =
                Math.max(Integer.parseInt(parameter.min()), parameter.mnemonic().endsWith("PORT") ? 1 : 0);
        int most = Integer.parseInt(parameter.max());
        int step = parameter.step().isEmpty() ? 1 : Integer.parseInt(parameter.step());
        int middle = least + step * dice.below((most - least) / step);
        return String.valueOf((int) dice.among(least, most, least + step, most - step, middle));
    }

    private static List<String> choices(Parameter parameter) {
        String list = LIST.matcher(parameter.allowed())
                .results()
                .findFirst()
                .map(found -> found.group())
                .orElse(parameter.defaultValue());
        return List.of(list.split("\\|"));
    }

    /** One that has to be refused: a value out of its range, too long or of the wrong kind, or a line that is no command. */
    String refused() {
        Parameter parameter = dice.of(parameters);
        return switch (dice.below(5)) {
            case 0 -> dice.among("AT#NOSUCH", "AT#NOSUCH=1", "AT#NOSUCH?", "AT#POP3PPORT?", "AT#X", "AT#");
            case 1 -> parameter.set().contains("<CR>") ? refused() : head(parameter) + "\"never closed";
            default -> parameter.mnemonic().startsWith("BODY") ? refused() : head(parameter) + bad(parameter);
        };
    }

    private String bad(Parameter parameter) {
        return switch (parameter.kind()) {
            case "int" -> {
                int most = Integer.parseInt(parameter.max());
                yield dice.among(String.valueOf(most + 1), "99999", "4294967297", "12x", "x");
            }
            case "enum" -> dice.among(choices(parameter).contains("A") ? "B" : "5", "7", "10", "255", "x");
            case "phone" -> quoted("1".repeat(65));
            case "ip" -> "\"198.51.100.7\",1";
            case "ip-or-name" -> quoted(longName(121));
            default -> quoted(longText(longest(parameter) + 1));
        };
    }

    private static int longest(Parameter parameter) {
        return parameter.maxLength().startsWith("64") ? 64 : 120;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String longText(int length) {
        return "0123456789 abcdefghijklmnopqrstuvwxyz".repeat(4).substring(0, length);
    }

    private static String longName(int length) {
        return "label.".repeat(25).substring(0, length - 4) + ".org";
    }
}
