package io.attest.dte;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of parameters that the modem has told, as long as nothing can have changed them: the write of a parameter
 * makes that one unknown, any other command that is not known to read only makes all of them so. What was written is not
 * known before it is read.
 */
final class ReadValues {

    private final Map<String, String> told = new HashMap<>();
    private final Set<String> unaskable = new HashSet<>();

    Optional<String> of(ParameterWrite write) {
        return Optional.ofNullable(told.get(write.prefix()));
    }

    void told(ParameterWrite write, String value) {
        told.put(write.prefix(), value);
    }

    /** The modem does not tell this parameter in a form that can be relied on; it is not asked again. */
    void notTold(ParameterWrite write) {
        unaskable.add(write.prefix());
    }

    boolean isAskable(ParameterWrite write) {
        return !unaskable.contains(write.prefix());
    }

    /** The host has written this, which does more than read. */
    void written(String text) {
        Optional<ParameterWrite> write = text.indexOf('\r') == text.length() - 1 && !text.isEmpty()
                ? ParameterWrite.of(text.substring(0, text.length() - 1))
                : Optional.empty();
        write.filter(one -> one.value().isPresent()).ifPresentOrElse(one -> told.remove(one.prefix()), told::clear);
    }

    void forget() {
        told.clear();
    }
}
