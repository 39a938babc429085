package io.attest.ics;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** {@code capabilities.csv}, read once. Within a cell, a list is separated by semicolons. */
final class Capabilities {

    static final List<Capability> ALL = read();

    private static final String FILE = "capabilities.csv";

    private record Line(
            String name,
            String about,
            List<String> commands,
            String words,
            String probe,
            boolean mandatory,
            String why) {

        Capability capability() {
            return new Capability(
                    name, about, commands, Pattern.compile(words, Pattern.CASE_INSENSITIVE), probe, mandatory, why);
        }
    }

    private Capabilities() {}

    private static List<Capability> read() {
        CsvMapper mapper = CsvMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Capabilities.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "io/attest/ics/" + FILE + " is not on the classpath; rebuild with mvn package");
            }
            try (MappingIterator<Line> lines = mapper.readerFor(Line.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(in)) {
                return lines.readAll().stream().map(Line::capability).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("io/attest/ics/" + FILE + " does not read; mend that file", unreadable);
        }
    }
}
