package io.attest.verdict;

/**
 * What a run was made with and on. Neither host nor user is named: a report leaves the building.
 *
 * @param attest the version of the means of testing
 * @param java its vendor and version
 * @param system the operating system, its version and architecture
 */
public record Environment(String attest, String java, String system) {}
