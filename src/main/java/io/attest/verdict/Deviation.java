package io.attest.verdict;

import java.time.LocalDate;

/**
 * A known deviation of the modem from the manual, as its ICS states it. It excuses nothing by itself: a case that fails
 * still fails, and the report says that it was known.
 *
 * @param id a case, row or requirement
 * @param reason why it is so, or where that is being dealt with
 * @param owner who answers for it
 * @param until the last day on which it counts
 */
public record Deviation(String id, String reason, String owner, LocalDate until) {

    /** Whether it is about this case. */
    public boolean concerns(CaseResult result) {
        return id.equals(result.id()) || result.covers().contains(id);
    }

    /** Whether it still counts on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
