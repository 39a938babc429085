package io.attest.dte;

import java.util.Optional;

/**
 * The values of parameters that the modem has told, as long as nothing can have changed them: the write of a parameter
 * makes that one unknown, any other command that is not known to read only makes all of them so. What was written is not
 * known before it is read.
 */
final class ReadValues {

    private static final String READS = "reads ";
    private static final String NOT_TOLD = "does not tell ";

    private final Memory memory;

    ReadValues(Memory memory) {
        this.memory = memory;
    }

    /** A value is told behind a mark: it may be empty. */
    Optional<String> of(ParameterWrite write) {
        String told = memory.text(READS + write.prefix());
        return told.isEmpty() ? Optional.empty() : Optional.of(told.substring(1));
    }

    void told(ParameterWrite write, String value) {
        memory.put(READS + write.prefix(), "=" + value);
    }

    /** The modem does not tell this parameter in a form that can be relied on; it is not asked again. */
    void notTold(ParameterWrite write) {
        memory.put(NOT_TOLD + write.prefix(), 1);
    }

    boolean isAskable(ParameterWrite write) {
        return memory.get(NOT_TOLD + write.prefix()) == 0;
    }

    /** The host has written this, which does more than read. */
    void written(String text) {
        Optional<ParameterWrite> write = text.indexOf('\r') == text.length() - 1 && !text.isEmpty()
                ? ParameterWrite.of(text.substring(0, text.length() - 1))
                : Optional.empty();
        write.filter(one -> one.value().isPresent())
                .ifPresentOrElse(one -> memory.put(READS + one.prefix(), ""), this::forget);
    }

    void forget() {
        memory.forget(READS);
    }
}
