package io.attest.manual;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of the manual a set of cases tests. Serialises with Jackson as it stands.
 *
 * @param cases how many cases there are
 * @param chapters chapter by chapter, in the manual's order
 * @param rows of all tables' rows
 * @param requirements of all requirements
 * @param notTestable why what is not testable is not, the commonest reason first
 * @param missing what no case covers although some bench could test it
 * @param unknown ids that cases claim to cover and the catalogue does not have
 */
public record Coverage(
        int cases,
        List<ChapterCoverage> chapters,
        Count rows,
        Count requirements,
        @JsonProperty("not-testable") List<Reason> notTestable,
        List<Missing> missing,
        List<String> unknown) {

    /**
     * Why some rows and requirements are not testable.
     *
     * @param reason the reason
     * @param ids whose it is
     */
    public record Reason(String reason, List<String> ids) {}

    /**
     * A row or requirement that no case covers.
     *
     * @param id its id
     * @param says the row's stimulus and answer, or the requirement's statement
     */
    public record Missing(String id, String says) {}

    /**
     * The coverage by these cases.
     *
     * @param casesById case id to the catalogue ids it covers; the id that the case id itself begins with counts too
     */
    public static Coverage of(Manual manual, Map<String, ? extends Collection<String>> casesById) {
        Set<String> covered = new TreeSet<>();
        casesById.forEach((id, covers) -> {
            covered.addAll(covers);
            manual.baseOf(id).ifPresentOrElse(covered::add, () -> covered.add(id));
        });
        List<Entry> untested = manual.entries().stream()
                .filter(entry -> !covered.contains(entry.id()))
                .toList();
        List<ChapterCoverage> chapters = Arrays.stream(Chapter.values())
                .map(chapter -> new ChapterCoverage(
                        chapter.number(),
                        chapter.title(),
                        count(chapter, manual.rows(), covered),
                        count(chapter, manual.requirements(), covered)))
                .toList();
        return new Coverage(
                casesById.size(),
                chapters,
                chapters.stream().map(ChapterCoverage::rows).reduce(new Count(0, 0, 0, 0), Count::plus),
                chapters.stream().map(ChapterCoverage::requirements).reduce(new Count(0, 0, 0, 0), Count::plus),
                reasons(untested),
                untested.stream()
                        .filter(Entry::isTestable)
                        .map(entry -> new Missing(entry.id(), entry.says()))
                        .toList(),
                covered.stream().filter(id -> !manual.isKnown(id)).toList());
    }

    /** The same as aligned text: a table by chapter, the reasons for what is not testable, what is missing. */
    public String text() {
        return CoverageText.of(this);
    }

    private static Count count(Chapter chapter, List<? extends Entry> entries, Set<String> covered) {
        List<? extends Entry> here =
                entries.stream().filter(entry -> entry.chapter() == chapter).toList();
        int tested = (int)
                here.stream().filter(entry -> covered.contains(entry.id())).count();
        int not = (int) here.stream()
                .filter(entry -> !covered.contains(entry.id()) && !entry.isTestable())
                .count();
        return new Count(here.size(), tested, not, here.size() - tested - not);
    }

    private static List<Reason> reasons(List<Entry> untested) {
        Map<String, List<String>> byReason = untested.stream()
                .filter(entry -> !entry.isTestable())
                .collect(Collectors.groupingBy(
                        Entry::why, TreeMap::new, Collectors.mapping(Entry::id, Collectors.toList())));
        List<Reason> reasons = new ArrayList<>();
        byReason.forEach((reason, ids) -> reasons.add(new Reason(reason, List.copyOf(ids))));
        reasons.sort((a, b) -> b.ids().size() - a.ids().size());
        return List.copyOf(reasons);
    }
}
