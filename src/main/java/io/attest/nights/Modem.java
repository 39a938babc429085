package io.attest.nights;

import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;
import java.util.List;
import java.util.Objects;

/**
 * What the modem of a run said of itself. What it did not say is empty.
 *
 * @param stack the version of its TCP/IP stack
 */
public record Modem(String maker, String model, String firmware, String stack) {

    public Modem {
        Objects.requireNonNull(maker);
        Objects.requireNonNull(model);
        Objects.requireNonNull(firmware);
        Objects.requireNonNull(stack);
    }

    /** The modem of a run; all its benches have one of the same kind. */
    public static Modem of(RunHeader header) {
        Conditions conditions = header.conditions();
        List<String> told = conditions == null
                ? List.of()
                : conditions.benches().stream()
                        .map(Conditions.Used::modem)
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (told.isEmpty()) {
            List<String> said = header.modem();
            return new Modem(at(said, 0), at(said, 1), at(said, 2), at(said, 3));
        }
        return new Modem(answer(told, "maker"), answer(told, "model"), answer(told, "firmware"), answer(told, "stack"));
    }

    private static String at(List<String> said, int index) {
        return index < said.size() ? said.get(index) : "";
    }

    private static String answer(List<String> told, String what) {
        String key = what + ": ";
        return told.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    /** Whether what is found on one may be held against the other: maker and model. */
    public boolean isLike(Modem other) {
        return maker.equals(other.maker) && model.equals(other.model);
    }

    /** Maker and model. */
    public String kind() {
        String kind = (maker + " " + model).strip();
        return kind.isEmpty() ? "a modem that says nothing of itself" : kind;
    }

    /** Firmware and stack: what a new version of changes. */
    public String software() {
        return stack.isEmpty() ? firmware : (firmware + ", " + stack).replaceFirst("^, ", "");
    }
}
