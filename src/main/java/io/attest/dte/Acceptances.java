package io.attest.dte;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the errata accept beside the canonical form, as data: a rule finds a piece of a canonical answer and gives a
 * regular expression for what may stand in its place.
 */
public final class Acceptances {

    /** How far a run goes: what the manual prints itself, or also what is known from the field. */
    public enum Level {
        STRICT,
        TOLERANT
    }

    /**
     * @param erratum the erratum that allows it
     * @param level from which level on it is accepted
     * @param find which piece of the canonical bytes it is about
     * @param also a regular expression; {@code $1} is a group of {@code find}, taken literally
     */
    record Rule(String erratum, Level level, Pattern find, String also) {}

    private static final List<Rule> ALL = load();

    private Acceptances() {}

    /** The rules of these errata at this level, in the order of the file. */
    static List<Rule> of(Collection<String> errata, Level level) {
        return ALL.stream()
                .filter(rule -> errata.contains(rule.erratum) && rule.level.compareTo(level) <= 0)
                .toList();
    }

    /** Every rule, in the order of the file. */
    static List<Rule> all() {
        return ALL;
    }

    private static List<Rule> load() {
        try (InputStream csv = Objects.requireNonNull(Acceptances.class.getResourceAsStream("acceptance.csv"));
                MappingIterator<Row> rows = new CsvMapper()
                        .readerFor(Row.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv)) {
            return rows.readAll().stream().map(Row::rule).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Row(String erratum, String level, String find, String also, String why) {

        Rule rule() {
            return new Rule(
                    erratum, Level.valueOf(level.toUpperCase(java.util.Locale.ROOT)), Pattern.compile(find), also);
        }
    }
}
