package io.attest.report;

/** A form in which a run can be reported; each is derived from the record alone, the same bytes each time. */
public enum Format {

    /** {@code report.json}. */
    JSON,

    /** {@code report.html}, a page for each transcript, and {@code grade.html}. */
    HTML,

    /** {@code report.pdf}. */
    PDF,

    /** {@code junit.xml}. */
    JUNIT,

    /** The folder {@code allure-results}. */
    ALLURE
}
