package io.attest.explore;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.List;

/**
 * A divergence as it is left for people: a feature that fails on the modem under test and passes on the reference modem.
 *
 * @param id of its case; the same dialogue has the same one in every search
 * @param title what was asked, and in which way the answer differs
 * @param rows of the manual that it touches, best first
 * @param turns how many sentences its dialogue has
 * @param from how many the dialogue had in which it was found
 * @param message why the case fails
 * @param feature the file
 * @param steps what the feature holds, line by line
 */
public record Exhibit(
        String id,
        String title,
        List<Touched.Row> rows,
        int turns,
        int from,
        String message,
        @JsonIgnore Path feature,
        List<String> steps) {}
