package io.attest.explore;

import java.util.List;
import java.util.Set;

/**
 * A dialogue as it went on the reference modem.
 *
 * @param needs what it needs of a bench, as the tags of a case do: {@code routes}, {@code gprs-outcome}, {@code incoming-call} ..
 * @param turns from the idle testing state on
 */
public record Story(Set<String> needs, List<Turn> turns) {}
