package io.attest.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.attest.verdict.Acceptance;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers that one erratum let pass although they are not canonical.
 *
 * @param erratum the erratum
 * @param count how many answers
 * @param tolerant how many of them only tolerant acceptance takes
 * @param cases the ids of the cases, in the suite's order
 * @param forms the distinct pairs of expected and came
 */
public record Accepted(
        String erratum,
        int count,
        int tolerant,
        List<String> cases,
        @JsonProperty("forms") List<Form> forms) {

    /**
     * One deviation.
     *
     * @param expected the canonical form, in bracket notation
     * @param came what the modem wrote, in bracket notation
     */
    public record Form(String expected, String came) {}

    static List<Accepted> of(RunRecord run) {
        TreeMap<String, Group> groups = new TreeMap<>(Errata.ORDER);
        for (CaseResult result : run.inOrder()) {
            for (Acceptance acceptance : result.acceptances()) {
                groups.computeIfAbsent(acceptance.erratum(), erratum -> new Group())
                        .add(result, acceptance);
            }
        }
        List<Accepted> accepted = new ArrayList<>();
        groups.forEach((erratum, group) -> accepted.add(new Accepted(
                erratum, group.count, group.tolerant, List.copyOf(group.cases), List.copyOf(group.forms))));
        return List.copyOf(accepted);
    }

    private static final class Group {
        private int count;
        private int tolerant;
        private final Set<String> cases = new LinkedHashSet<>();
        private final Set<Form> forms = new LinkedHashSet<>();

        private void add(CaseResult result, Acceptance acceptance) {
            count++;
            tolerant += acceptance.level().equals("tolerant") ? 1 : 0;
            cases.add(result.id());
            forms.add(new Form(acceptance.expected(), acceptance.came()));
        }
    }
}
