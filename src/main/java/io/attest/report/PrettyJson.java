package io.attest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON for programs: indented, and pure ASCII, so that no byte of a modem's can hide in it. */
final class PrettyJson {

    private static final ObjectWriter LINE = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build()
            .writer();

    private static final ObjectWriter WRITER =
            LINE.with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private PrettyJson() {}

    static String of(Object value) {
        return written(WRITER, value) + "\n";
    }

    /** In one line, without its end. */
    static String line(Object value) {
        return written(LINE, value);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            // Jackson takes DEL for a character that shows.
            return writer.writeValueAsString(value).replace("\u007f", "\\u007f");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "what was read from records does not serialise; this is a bug of Attest", e);
        }
    }
}
