package io.attest.explore;

import java.util.List;
import java.util.Set;

/**
 * What a case of the suite does, without what it expects.
 *
 * @param id of the case
 * @param feature where the case stands
 * @param propriety by the class of the case
 * @param setting what goes before the first thing that is under test
 * @param deeds the rest
 * @param needs of a bench, as the tags of a case name them
 * @param outcomes the result codes with a number that the case expects
 */
record Scene(
        String id,
        String feature,
        Propriety propriety,
        List<String> setting,
        List<String> deeds,
        Set<String> needs,
        Set<String> outcomes) {}
