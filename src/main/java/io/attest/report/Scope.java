package io.attest.report;

/**
 * How much of the manual a run speaks for. A run of three cases may well conform: this number stands beside the verdict
 * so that nobody takes it for the whole suite.
 *
 * @param passed how many rows and requirements passed with all of their cases
 * @param testable how many there are that some bench can test
 */
public record Scope(long passed, long testable) {

    public String text() {
        return passed + " of " + testable + " testable rows and requirements passed";
    }
}
