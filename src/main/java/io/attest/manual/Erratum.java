package io.attest.manual;

/**
 * A contradiction, gap or misprint of the manual, and the interpretation that Attest takes.
 *
 * @param id for instance {@code E-10}
 * @param where the chapters that meet it
 * @param conflict what is wrong
 * @param canonical the interpretation: what the reference modem does; may be empty where nothing follows
 * @param strict what strict acceptance takes
 * @param tolerant what tolerant acceptance takes beside it
 * @param rationale why this interpretation
 * @param kind {@code contradiction}, {@code ambiguity}, {@code gap}, {@code typo}, {@code misprint} or {@code editorial}
 * @param severity {@code high}, {@code medium} or {@code low}
 */
public record Erratum(
        String id,
        String where,
        String conflict,
        String canonical,
        String strict,
        String tolerant,
        String rationale,
        String kind,
        String severity) {}
