package io.attest.manual;

import java.util.List;

/** What a test case can cover: a row of a table, or a requirement of the prose. */
public sealed interface Entry permits Row, Requirement {

    /** For instance {@code T-2-05.r03} or {@code R-2-014}. */
    String id();

    /** One line of plain words. */
    String says();

    /** Whether some bench can test it. What only an emulator or only real hardware shows counts as testable. */
    boolean isTestable();

    /** Why it is not testable, or what testing it takes; may be empty. */
    String why();

    /** The errata that it meets. */
    List<String> errata();

    default Chapter chapter() {
        return Chapter.ofId(id());
    }
}
