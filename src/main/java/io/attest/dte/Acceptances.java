package io.attest.dte;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.attest.line.Brackets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the errata accept beside the canonical form, as data: a rule finds a piece of a canonical answer and says what may
 * stand in its place.
 *
 * <p>An erratum that accepts more in one context than in another cannot tell them apart by the text. There the other
 * errata of the case tell: E-71 without E-72 is a call that AT#ACCEPT answers. Or a rule looks behind at what the modem
 * has written before and, in front of {@link #HOST}, at what the host wrote last.
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
     * @param beside further errata that the case must carry or, behind an exclamation mark, must not
     * @param find which piece of the canonical bytes it is about
     * @param also a regular expression, {@code $1} being a group of {@code find}, taken literally; or, behind an equals
     *     sign, a canonical text in bracket notation, of which other rules may accept further forms
     */
    record Rule(String erratum, Level level, List<String> beside, Pattern find, String also) {

        boolean applies(Collection<String> errata, Level upTo) {
            return errata.contains(erratum)
                    && level.compareTo(upTo) <= 0
                    && beside.stream()
                            .allMatch(other -> other.startsWith("!")
                                    ? !errata.contains(other.substring(1))
                                    : errata.contains(other));
        }

        /** The canonical text that may stand in place of the piece; empty where a regular expression says it. */
        Optional<String> text() {
            return also.startsWith("=")
                    ? Optional.of(new String(Brackets.bytes(also.substring(1)), StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        }
    }

    /**
     * Stands between the end of what the host wrote last and what the modem has written since, for rules that look
     * behind: {@code (?<=#LTCPSTART=[12]\r\x1e\n)} is the very beginning of the answer to this command.
     */
    static final String HOST = "\u001e\n";

    private static final List<Rule> ALL = load();

    private Acceptances() {}

    /** The rules of these errata at this level, in the order of the file. */
    static List<Rule> of(Collection<String> errata, Level level) {
        return ALL.stream().filter(rule -> rule.applies(errata, level)).toList();
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

    private record Row(String erratum, String level, String beside, String find, String also, String why) {

        Rule rule() {
            return new Rule(
                    erratum,
                    Level.valueOf(level.toUpperCase(Locale.ROOT)),
                    beside.isEmpty() ? List.of() : List.of(beside.split(" ")),
                    Pattern.compile(find),
                    also);
        }
    }
}
