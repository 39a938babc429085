package io.attest.steps;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the features, read off the step definitions themselves, for whoever makes up a case as it goes.
 *
 * <p>A sentence stands without its keyword. What stands below it in a feature, a table or a text, follows it in further
 * lines.
 */
public final class Vocabulary {

    /** Where the sentences are defined. */
    static final List<Class<?>> DEFINING = List.of(
            HostSteps.class,
            ModemSteps.class,
            BenchSteps.class,
            NetworkSteps.class,
            InternetSteps.class,
            FileSteps.class,
            PeerSteps.class,
            SessionSteps.class);

    private static final Vocabulary WHOLE = new Vocabulary();

    /** What a sentence does in a case. */
    public enum Part {
        GIVEN,
        WHEN,
        THEN
    }

    /**
     * One step definition.
     *
     * @param words as they are defined
     */
    record Definition(Part part, String words, Expression expression, Method method) {}

    /**
     * A sentence that was understood.
     *
     * @param arguments those that stand in it, not yet as the bench has them
     * @param below the lines below it
     */
    record Said(Definition definition, List<Argument<?>> arguments, List<String> below) {}

    /**
     * What stands in a sentence for a parameter type of the features' own.
     *
     * @param type its name
     * @param text as it stands there
     */
    record Raw(String type, String text) {}

    private final List<Definition> definitions;

    private Vocabulary() {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        for (Method method : Notation.class.getMethods()) {
            io.cucumber.java.ParameterType type = method.getAnnotation(io.cucumber.java.ParameterType.class);
            if (type != null) {
                types.defineParameterType(raw(type.name(), type.value()));
            }
        }
        ExpressionFactory expressions = new ExpressionFactory(types);
        List<Definition> all = new ArrayList<>();
        for (Class<?> defining : DEFINING) {
            for (Method method : defining.getMethods()) {
                add(all, expressions, Part.GIVEN, method, words(method.getAnnotationsByType(Given.class)));
                add(all, expressions, Part.WHEN, method, words(method.getAnnotationsByType(When.class)));
                add(all, expressions, Part.THEN, method, words(method.getAnnotationsByType(Then.class)));
            }
        }
        definitions = List.copyOf(all);
    }

    private static ParameterType<Raw> raw(String name, String regex) {
        CaptureGroupTransformer<Raw> asItStands = groups -> new Raw(name, Objects.requireNonNull(groups[0]));
        return new ParameterType<>(name, regex, Raw.class, asItStands, false, false);
    }

    private static Stream<String> words(Given[] all) {
        return Stream.of(all).map(Given::value);
    }

    private static Stream<String> words(When[] all) {
        return Stream.of(all).map(When::value);
    }

    private static Stream<String> words(Then[] all) {
        return Stream.of(all).map(Then::value);
    }

    private static void add(
            List<Definition> all, ExpressionFactory expressions, Part part, Method method, Stream<String> words) {
        words.forEach(said -> all.add(new Definition(part, said, expressions.createExpression(said), method)));
    }

    static Vocabulary whole() {
        return WHOLE;
    }

    /** All sentences, as they are defined. */
    List<Definition> definitions() {
        return definitions;
    }

    /** Which part a sentence has in a case; empty where it is none of the features. */
    public static Optional<Part> part(String sentence) {
        return WHOLE.find(sentence).map(said -> said.definition().part());
    }

    /** The definition of a sentence. */
    Optional<Said> find(String sentence) {
        List<String> lines = sentence.lines().toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        for (Definition each : definitions) {
            @Nullable List<Argument<?>> arguments = each.expression().match(lines.get(0));
            if (arguments != null && each.method().getParameterCount() > arguments.size() == lines.size() > 1) {
                return Optional.of(new Said(each, arguments, lines.subList(1, lines.size())));
            }
        }
        return Optional.empty();
    }
}
