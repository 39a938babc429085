package io.attest.explore;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the manual leaves open: two modems may differ there and both be right, so that no dialogue goes there. It is read from
 * {@code open.csv}; where the suite itself records an answer and judges it nowhere, that sentence is open too.
 */
final class Open {

    private static final String FILE = "open.csv";
    private static final String ALWAYS = "always";

    /**
     * A line of the file.
     *
     * @param when a word of {@link Situation#words}, or {@code always}: even within what the suite has written
     * @param sentence a pattern of the whole sentence
     * @param erratum where the question is told; may be empty
     */
    record Question(String when, String sentence, String erratum, String why) {}

    private record Rule(Question question, Pattern pattern) {}

    private static final List<Rule> RULES = read().stream()
            .map(question -> new Rule(question, Pattern.compile(question.sentence(), Pattern.DOTALL)))
            .toList();

    private final Set<String> recorded;

    Open(Set<String> recorded) {
        this.recorded = recorded;
    }

    static List<Question> questions() {
        return RULES.stream().map(Rule::question).toList();
    }

    /** Why that sentence is not to be said there. */
    Optional<String> reason(String sentence, Situation situation) {
        if (recorded.contains(sentence) && !sentence.endsWith("pass")) {
            return Optional.of("the suite records what is answered and judges it nowhere");
        }
        Set<String> words = situation.words();
        return RULES.stream()
                .filter(rule -> rule.question.when().equals(ALWAYS) || words.contains(rule.question.when()))
                .filter(rule -> rule.pattern.matcher(sentence).matches())
                .map(rule -> rule.question.why())
                .findFirst();
    }

    /** The sentences of a dialogue that are not to be said where they stand in it. */
    Set<String> reached(List<Turn> turns) {
        Set<String> reached = new TreeSet<>();
        Situation situation = Situation.atRest();
        for (Turn turn : turns) {
            if (reason(turn.sentence(), situation).isPresent()) {
                reached.add(turn.sentence());
            }
            situation.take(turn);
        }
        return reached;
    }

    /** Whether it is not to be said even where the suite says it: what comes of it is never twice the same. */
    boolean never(String sentence) {
        return RULES.stream()
                .filter(rule -> rule.question.when().equals(ALWAYS))
                .anyMatch(rule -> rule.pattern.matcher(sentence).matches());
    }

    private static List<Question> read() {
        try (InputStream in = Open.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "io/attest/explore/" + FILE + " is not on the classpath; rebuild with mvn package");
            }
            CsvSchema schema = CsvSchema.emptySchema().withHeader();
            try (MappingIterator<Question> lines =
                    new CsvMapper().readerFor(Question.class).with(schema).readValues(in)) {
                return lines.readAll();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("io/attest/explore/" + FILE + " does not read; mend that file", unreadable);
        }
    }
}
