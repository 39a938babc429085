package io.attest.steps;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.datatable.DataTable;
import io.cucumber.datatable.DataTableTypeRegistry;
import io.cucumber.datatable.DataTableTypeRegistryTableConverter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The steps of one case, without Cucumber: each class of them once, made when it is first needed. */
final class Cast {

    private static final DataTable.TableConverter CELLS =
            new DataTableTypeRegistryTableConverter(new DataTableTypeRegistry(Locale.ENGLISH));

    private static final Map<String, Method> NOTATIONS = notations();

    private final Map<Class<?>, Object> all = new HashMap<>();

    Cast(RunningCase running) {
        all.put(RunningCase.class, running);
    }

    private static Map<String, Method> notations() {
        Map<String, Method> byName = new HashMap<>();
        for (Method method : Notation.class.getMethods()) {
            io.cucumber.java.ParameterType type = method.getAnnotation(io.cucumber.java.ParameterType.class);
            if (type != null) {
                byName.put(type.name(), method);
            }
        }
        return byName;
    }

    /** Carries out a sentence; what the step throws is thrown. */
    void does(Vocabulary.Said said) {
        Method method = said.definition().method();
        List<Object> arguments = new ArrayList<>();
        for (Argument<?> argument : said.arguments()) {
            arguments.add(value(Objects.requireNonNull(argument.getValue())));
        }
        if (!said.below().isEmpty()) {
            Class<?>[] types = method.getParameterTypes();
            arguments.add(
                    types[types.length - 1] == DataTable.class
                            ? DataTable.create(cells(said.below()), CELLS)
                            : String.join("\n", said.below()));
        }
        call(the(method.getDeclaringClass()), method, arguments.toArray());
    }

    private Object value(Object raw) {
        return raw instanceof Vocabulary.Raw told
                ? call(the(Notation.class), Objects.requireNonNull(NOTATIONS.get(told.type())), told.text())
                : raw;
    }

    private static List<List<String>> cells(List<String> rows) {
        return rows.stream()
                .map(row -> Stream.of(row.strip().substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(row -> row.subList(0, row.size() - 1))
                .toList();
    }

    private Object the(Class<?> type) {
        Object there = all.get(type);
        if (there == null) {
            Constructor<?> made = type.getConstructors()[0];
            Object[] parts = Stream.of(made.getParameterTypes()).map(this::the).toArray();
            try {
                there = made.newInstance(parts);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("no " + type.getSimpleName(), impossible);
            }
            all.put(type, there);
        }
        return there;
    }

    private static Object call(Object on, Method method, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException as ? as : new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(String.valueOf(method), impossible);
        }
    }
}
