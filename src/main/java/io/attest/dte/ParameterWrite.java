package io.attest.dte;

import io.attest.manual.Manual;
import io.attest.manual.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command line that writes one parameter and does nothing else, as the catalogue of the manual has them.
 *
 * @param prefix the command line up to the value, such as {@code AT#TCPPORT=1,}
 * @param read the command line that reads the parameter
 * @param value as written, without quotes; empty optional where it is not in the form that the manual gives it
 */
record ParameterWrite(String prefix, String read, Optional<String> value) {

    /** Of a parameter of each socket. */
    private static final Pattern INDEXED = Pattern.compile("(AT#\\w+=\\d),?.*");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("[^\",;]+");

    private static final Map<String, Parameter> BY_PREFIX = Manual.load().parameters().stream()
            .collect(
                    Collectors.toMap(ParameterWrite::prefix, parameter -> parameter, (one, same) -> one, TreeMap::new));

    /** In any command line: of a socket's parameter only what has a value, for without one it is read. */
    private static final Pattern ANYWHERE = Pattern.compile(
            Manual.load().parameters().stream()
                    .map(parameter ->
                            parameter.mnemonic() + (isIndexed(parameter) ? "\\s*=\\s*\\d+\\s*," : "\\s*=(?!\\?)"))
                    .distinct()
                    .collect(Collectors.joining("|", "#\\s*(?:", ")")),
            Pattern.CASE_INSENSITIVE);

    private static boolean isIndexed(Parameter parameter) {
        return INDEXED.matcher(parameter.get()).matches();
    }

    private static String prefix(Parameter parameter) {
        return isIndexed(parameter) ? parameter.get() + "," : "AT#" + parameter.mnemonic() + "=";
    }

    /** Whether a command line writes a parameter, among whatever else. */
    static boolean isIn(String commandLine) {
        return ANYWHERE.matcher(commandLine).find();
    }

    /** @param commandLine without its CR */
    static Optional<ParameterWrite> of(String commandLine) {
        Matcher indexed = INDEXED.matcher(commandLine);
        String ofSocket = indexed.matches() ? indexed.group(1) + "," : "";
        String plain = commandLine.substring(0, commandLine.indexOf('=') + 1);
        return List.of(ofSocket, plain).stream()
                .filter(BY_PREFIX::containsKey)
                .filter(commandLine::startsWith)
                .findFirst()
                .map(prefix -> of(prefix, commandLine.substring(prefix.length())));
    }

    private static ParameterWrite of(String prefix, String written) {
        Parameter parameter = BY_PREFIX.get(prefix);
        return new ParameterWrite(prefix, parameter.get(), inForm(parameter.quotedInSet(), written));
    }

    private static Optional<String> inForm(String quoted, String text) {
        Matcher form = (quoted.startsWith("yes") ? QUOTED : PLAIN).matcher(text);
        return form.matches() ? Optional.of(text.replace("\"", "")) : Optional.empty();
    }

    /** The value that the whole answer to the read tells; empty if it is anything but one line and OK. */
    Optional<String> told(String answer) {
        Parameter parameter = BY_PREFIX.get(prefix);
        String socket = isIndexed(parameter) ? prefix.substring(prefix.length() - 2) : "";
        Matcher report = Pattern.compile(
                        "[\\r\\n]*#" + parameter.mnemonic() + ": " + socket + "([^\\r\\n]*)\\r\\n\\r\\nOK\\r\\n")
                .matcher(answer);
        return report.matches() ? inForm(parameter.quotedInResponse(), report.group(1)) : Optional.empty();
    }
}
