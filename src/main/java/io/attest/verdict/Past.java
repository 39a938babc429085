package io.attest.verdict;

import java.util.List;

/**
 * What earlier runs said of the cases of a run, as it was known when the run ended: so that the record alone tells since
 * when a case fails.
 *
 * @param runs the earlier runs of the same maker and model, judged with the same acceptance, the newest first; at most
 *     {@link #MOST}
 */
public record Past(List<Earlier> runs) {

    /** So many runs are remembered. */
    public static final int MOST = 30;

    /** Nothing is known. */
    public static final Past NONE = new Past(List.of());

    /** What stands for a case that an earlier run did not have. */
    public static final char ABSENT = '-';

    /**
     * An earlier run.
     *
     * @param run the name of its folder
     * @param started ISO 8601, UTC
     * @param modem what its modem said of itself
     * @param suiteDigest of the suite that it ran; empty where that is not known
     * @param verdicts a letter for each planned case of the run that remembers, in that order: {@code p}ass, {@code f}ail,
     *     {@code i}nconclusive, {@code e}rror, {@code n}ot run, or {@link #ABSENT}
     */
    public record Earlier(String run, String started, List<String> modem, String suiteDigest, String verdicts) {}
}
