package io.attest.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is around the modem of a case, as its steps meet it: deeds of the bench, and looks at the network and Internet side.
 * Whatever came of them is evidence, so each goes this way, whether it happens now or has happened in an earlier run.
 */
interface Surroundings {

    /**
     * Lets the bench do something; that it is about to has just been noted.
     *
     * @param what what was noted
     * @param deed does it
     * @return what came of it; empty for most deeds
     */
    Map<String, Object> act(String what, Supplier<Map<String, Object>> deed);

    /**
     * What somebody is told who looks.
     *
     * @param question at what
     * @param type what the answer is; of values that JSON has
     * @param expected texts that are expected in it: one that is very long can be known by its digest
     * @param look looks
     */
    <T> T look(String question, TypeReference<T> type, List<String> expected, Supplier<T> look);

    /**
     * All of something that only grows.
     *
     * @param question of what
     * @param expected how it is expected to go on, from the beginning
     * @param look all of it by now, octets as characters 0 to 255
     */
    String grown(String question, String expected, Supplier<String> look);

    /** At such a question the answer is yes or no. */
    default boolean is(String question, Supplier<Boolean> look) {
        return look(question, new TypeReference<Boolean>() {}, List.of(), look);
    }

    /** A step of the case begins: what was told before it may be told again. */
    void stepBegins();
}
