package io.attest.report;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which entries of a time line are shown, so that a page stays small however long the transcript is. Three times the
 * middle is left out of what is too long: of runs of one lane, of the entries of one step, and of all. What was told
 * before and after a failed expectation is shown in any case.
 *
 * <p>Cost is roughly the characters that an entry takes in the page.
 */
final class Excerpt {

    /** What an entry takes beside its text. */
    static final int ENTRY = 150;

    /** Entries of which it is known what they are; later ones are left out but for a failed expectation. */
    private static final int MOST = 1 << 20;

    /** How much is shown of something: so many entries, so much cost, at its beginning and at its end. */
    private record Share(int entries, int cost) {}

    private static final Share RUN = new Share(70, 24_000);
    private static final Share RUN_BEGIN = new Share(12, 8_000);
    private static final Share RUN_END = new Share(6, 6_000);
    private static final Share STEP = new Share(200, 80_000);
    private static final Share STEP_BEGIN = new Share(40, 24_000);
    private static final Share STEP_END = new Share(30, 18_000);
    private static final Share ALL = new Share(900, 480_000);
    private static final Share ALL_BEGIN = new Share(280, 160_000);
    private static final Share ALL_END = new Share(280, 160_000);
    private static final Share BEFORE_FAIL = new Share(100, 60_000);
    private static final Share AFTER_FAIL = new Share(60, 40_000);

    /** A gap of fewer entries is none, if they are short. */
    private static final Share TOO_LITTLE = new Share(3, 3_000);

    private byte[] lanes = new byte[256];
    private int[] costs = new int[256];
    private int count;
    private long all;
    private final BitSet hidden = new BitSet();
    private long firstFail = -1;

    /** The next entry. */
    void add(Lane lane, int cost) {
        if (lane == Lane.FAILED && firstFail < 0) {
            firstFail = all;
        }
        all++;
        if (count == MOST) {
            return;
        }
        if (count == lanes.length) {
            lanes = Arrays.copyOf(lanes, 2 * count);
            costs = Arrays.copyOf(costs, 2 * count);
        }
        lanes[count] = (byte) lane.letter();
        costs[count] = cost;
        count++;
    }

    /** Decides, when all are known. */
    void decide() {
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && lanes[to] == lanes[from]) {
                to++;
            }
            if (!lane(from).divides()) {
                cut(from, to, RUN, RUN_BEGIN, RUN_END);
            }
            from = to;
        }
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && !lane(to).divides()) {
                to++;
            }
            cut(from + (lane(from).divides() ? 1 : 0), to, STEP, STEP_BEGIN, STEP_END);
            from = to;
        }
        cut(0, count, ALL, ALL_BEGIN, ALL_END);
        if (firstFail >= 0 && firstFail < count) {
            showAround((int) firstFail);
        }
        showLittle();
    }

    private Lane lane(int at) {
        return Lane.of(lanes[at]);
    }

    private void cut(int from, int to, Share bearable, Share begin, Share end) {
        int entries = 0;
        long cost = 0;
        for (int at = hidden.nextClearBit(from); at < to; at = hidden.nextClearBit(at + 1)) {
            entries++;
            cost += costs[at];
        }
        if (entries <= bearable.entries() && cost <= bearable.cost()) {
            return;
        }
        int first = from;
        int left = begin.entries();
        for (int room = begin.cost(); first < to && left > 0 && room > 0; first++) {
            if (!hidden.get(first)) {
                left--;
                room -= costs[first];
            }
        }
        int last = to;
        left = end.entries();
        for (int room = end.cost(); last > first && left > 0 && room > 0; last--) {
            if (!hidden.get(last - 1)) {
                left--;
                room -= costs[last - 1];
            }
        }
        if (first < last) {
            hidden.set(first, last);
        }
    }

    /** What was left out around it comes back only within its share; what is further away stays as it was. */
    private void showAround(int fail) {
        int from = fail;
        int left = BEFORE_FAIL.entries();
        for (int room = BEFORE_FAIL.cost(); from > 0 && left > 0 && room > 0; from--, left--) {
            room -= costs[from - 1];
        }
        int to = fail;
        left = AFTER_FAIL.entries();
        for (int room = AFTER_FAIL.cost(); to < count && left > 0 && room > 0; to++, left--) {
            room -= costs[to];
        }
        hidden.clear(from, to);
    }

    private void showLittle() {
        for (int from = hidden.nextSetBit(0); from >= 0; ) {
            int to = hidden.nextClearBit(from);
            int cost = Arrays.stream(costs, from, Math.min(to, from + TOO_LITTLE.entries() + 1))
                    .sum();
            if (to - from <= TOO_LITTLE.entries() && cost <= TOO_LITTLE.cost()) {
                hidden.clear(from, to);
            }
            from = hidden.nextSetBit(to);
        }
    }

    /** Whether the entry of this number, from 0, is shown. */
    boolean shows(long entry) {
        return entry < count ? !hidden.get((int) entry) : entry == firstFail;
    }
}
