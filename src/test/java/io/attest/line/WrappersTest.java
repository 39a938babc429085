package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line around another line that forgets a method would answer it with the default, and nobody would notice. */
final class WrappersTest {

    @ParameterizedTest
    @ValueSource(strings = {"line.ReopeningLine", "line.MovableLine", "bench.CommentedLine"})
    void aLineAroundAnotherPassesEverythingOn(String name) throws ClassNotFoundException {
        Class<?> wrapper = Class.forName("io.attest." + name);
        assertThat(signatures(wrapper)).containsAll(signatures(Line.class).toList());
    }

    private static Stream<String> signatures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(WrappersTest::signature);
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
