package io.attest.report;

import java.util.List;

/**
 * What a run has before it.
 *
 * @param cases the ids of the cases to come
 * @param history how long they took before
 * @param benches how many benches there are
 * @param places how many cases they run side by side; a reference bench runs several
 */
public record Ahead(List<String> cases, History history, int benches, int places) {

    /** Cases on one bench that has no history. */
    static Ahead of(List<String> cases) {
        return new Ahead(cases, History.none(), 1, 1);
    }
}
