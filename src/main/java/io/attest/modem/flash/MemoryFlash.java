package io.attest.modem.flash;

import java.util.Map;

/** Flash that lives as long as the object: it survives a reset of the modem, not the end of the process. */
public final class MemoryFlash implements Flash {

    private Map<String, String> contents = Map.of();

    @Override
    public Map<String, String> read() {
        return contents;
    }

    @Override
    public void write(Map<String, String> contents) {
        this.contents = Map.copyOf(contents);
    }
}
