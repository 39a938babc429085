package io.attest.manual;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One file of the catalogue as records. Within a cell, a list is separated by semicolons. */
final class Csv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final CsvSchema HEADED = CsvSchema.emptySchema().withHeader();

    private Csv() {}

    static <T> List<T> read(String file, Class<T> type) {
        try (InputStream in = Csv.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue lacks " + file
                        + "; it belongs on the classpath as io/attest/manual/" + file + ": rebuild with mvn package");
            }
            try (MappingIterator<T> rows = MAPPER.readerFor(type).with(HEADED).readValues(in)) {
                return List.copyOf(rows.readAll());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's " + file + " does not read; mend that file", e);
        }
    }
}
