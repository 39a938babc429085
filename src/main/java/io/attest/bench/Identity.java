package io.attest.bench;

import io.attest.dte.Tester;
import io.attest.line.Secrets;
import io.attest.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a modem says of itself. Judges nothing: a question that it does not answer, or refuses, is none.
 *
 * @param answers by what is asked for, in the order of the questions; without those that were not answered
 */
public record Identity(Map<String, String> answers) {

    public static final String MAKER = "maker";
    public static final String MODEL = "model";
    public static final String FIRMWARE = "firmware";
    public static final String IMEI = "imei";
    public static final String STACK = "stack";

    /** A modem that says nothing of itself. */
    public static final Identity UNKNOWN = new Identity(Map.of());

    private static final String SEPARATOR = ": ";

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(MAKER, "AT+CGMI");
        QUESTIONS.put(MODEL, "AT+CGMM");
        QUESTIONS.put(FIRMWARE, "AT+CGMR");
        QUESTIONS.put(IMEI, "AT+CGSN");
        QUESTIONS.put(STACK, "AT#VVERSION");
    }

    /** As a record tells it, {@code maker: ...} and so on. */
    public List<String> told() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + SEPARATOR + answer.getValue())
                .toList();
    }

    /** From what a record tells. */
    public static Identity of(List<String> told) {
        Map<String, String> answers = new LinkedHashMap<>();
        told.stream()
                .map(line -> line.split(SEPARATOR, 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> answers.put(parts[0], parts[1]));
        return new Identity(answers);
    }

    /** The answers for the head of a report, without the one that tells a single modem from others of its kind. */
    public List<String> kind() {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getKey().equals(IMEI))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In what two modems are not of the same maker, model and firmware, as far as both say; a sentence each. */
    public List<String> differencesOfFirmware(Identity other) {
        return differences(other, List.of(MAKER, MODEL, FIRMWARE, STACK));
    }

    /** In what another identity differs, as far as both are known. */
    public List<String> differences(Identity other) {
        return differences(other, List.copyOf(QUESTIONS.keySet()));
    }

    private List<String> differences(Identity other, List<String> of) {
        return of.stream()
                .filter(what -> answers.containsKey(what) && other.answers.containsKey(what))
                .filter(what -> !answers.get(what).equals(other.answers.get(what)))
                .map(what -> what + " '" + answers.get(what) + "', then '" + other.answers.get(what) + "'")
                .toList();
    }

    /** In what it is not what a bench file wants; what the modem does not say is no difference. */
    List<String> differences(IutFile wanted) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, MAKER, wanted.maker());
        put(all, MODEL, wanted.model());
        put(all, FIRMWARE, wanted.firmware());
        put(all, IMEI, wanted.imei());
        return all.entrySet().stream()
                .filter(each -> answers.containsKey(each.getKey()))
                .filter(each -> !plain(answers.get(each.getKey()))
                        .equals(each.getValue().strip()))
                .map(each -> each.getKey() + " is '" + answers.get(each.getKey()) + "', the bench file wants '"
                        + each.getValue() + "'")
                .toList();
    }

    private static void put(Map<String, String> all, String what, @Nullable String wanted) {
        if (wanted != null) {
            all.put(what, wanted);
        }
    }

    /** Without the name of the command and quotation marks, which some modems put around it. */
    private static String plain(String answer) {
        return answer.replaceFirst("^\\+CG\\w\\w:\\s*", "").replace("\"", "").strip();
    }

    /** Asks a modem that is in the idle testing state. */
    static Identity of(Tester tester) {
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach((what, question) -> {
            String answer = String.join(" | ", answer(tester, question));
            if (!answer.isEmpty()) {
                answers.put(what, answer);
            }
        });
        return new Identity(answers);
    }

    /** The same, should a modem give away in it what nobody may read. */
    Identity without(Secrets secrets) {
        Map<String, String> masked = new LinkedHashMap<>();
        answers.forEach((what, answer) -> masked.put(what, secrets.masked(answer)));
        return new Identity(masked);
    }

    /** The lines of the answer to a question; none where it is refused or not answered. */
    static List<String> answer(Tester tester, String question) {
        try {
            tester.issue(question);
            return tester.wholeReport().lines().stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (Finding noReport) {
            tester.whatever();
            return List.of();
        }
    }
}
