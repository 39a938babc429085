package io.attest.modem.parameter;

import io.attest.modem.flash.Flash;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The values in working memory and their copy in flash. They differ between AT#DELFLASH and the next hard reset. */
public final class StoredValues implements Values {

    private final ParameterTable table;
    private final Persistence persistence;
    private final Flash flash;
    private final Map<String, String> current = new HashMap<>();
    private Map<String, String> uncommitted = new HashMap<>();

    public StoredValues(ParameterTable table, Persistence persistence, Flash flash) {
        this.table = table;
        this.persistence = persistence;
        this.flash = flash;
        load();
    }

    /** What a hard reset does: stored values, and defaults for what is not stored. */
    public void load() {
        Map<String, String> stored = flash.read();
        uncommitted = new HashMap<>();
        for (Parameter row : table.rows()) {
            current.put(row.key(), stored.getOrDefault(row.key(), row.initial()));
        }
    }

    @Override
    public String read(Parameter parameter) {
        return current.getOrDefault(parameter.key(), parameter.initial());
    }

    /** The store keeps what is written after AT#DELFLASH (E-207): only this key is added to it. */
    @Override
    public void write(Parameter parameter, String value) throws IOException {
        if (persistence.keeps().test(parameter.key())) {
            uncommitted.put(parameter.key(), value);
            if (persistence.atOnce()) {
                commit();
            }
        }
        current.put(parameter.key(), value);
    }

    @Override
    public void refused(Parameter parameter, String raw) {
        // a refused value leaves no trace
    }

    /** Brings what is waiting to the flash. */
    public void commit() throws IOException {
        Map<String, String> changed = uncommitted;
        uncommitted = new HashMap<>();
        if (!changed.isEmpty()) {
            Map<String, String> contents = new HashMap<>(flash.read());
            contents.putAll(changed);
            flash.write(contents);
        }
    }

    /** AT#DELFLASH. What is stored besides parameters stays. */
    public void erase() throws IOException {
        Map<String, String> others = new HashMap<>();
        Map<String, String> parameters = new HashMap<>();
        flash.read().forEach((key, value) -> (key.startsWith("@") ? others : parameters).put(key, value));
        others.putAll(persistence.erasure().apply(parameters));
        flash.write(others);
        if (persistence.erasureResets()) {
            load();
        }
    }
}
