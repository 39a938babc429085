package io.attest.manual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of the manual S000333C. Immutable; every list is in the manual's order. */
public final class Manual {

    private record Heading(String chapter, String heading) {}

    private final List<Section> sections = Csv.read("sections.csv", Heading.class).stream()
            .map(line -> new Section(Chapter.of(line.chapter), line.heading))
            .toList();
    private final Map<String, Table> tables = byId(Csv.read("tables.csv", Table.class), Table::id);
    private final Map<String, Row> rows = byId(Csv.read("rows.csv", Row.class), Row::id);
    private final Map<String, Requirement> requirements =
            byId(Csv.read("requirements.csv", Requirement.class), Requirement::id);
    private final Map<String, Erratum> errata = byId(Csv.read("errata.csv", Erratum.class), Erratum::id);
    private final List<Parameter> parameters = Csv.read("parameters.csv", Parameter.class);
    private final List<Command> commands = Csv.read("commands.csv", Command.class);

    private Manual() {}

    /** The catalogue on the classpath, read once. */
    public static Manual load() {
        return Loaded.MANUAL;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements.values());
    }

    public List<Erratum> errata() {
        return List.copyOf(errata.values());
    }

    /** All parameters, both sockets' apart, in the order of the manual's chapters. */
    public List<Parameter> parameters() {
        return parameters;
    }

    public List<Command> commands() {
        return commands;
    }

    /** All that can be covered: the rows of all tables, then the requirements. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(rows.values());
        entries.addAll(requirements.values());
        return Collections.unmodifiableList(entries);
    }

    /** The row or requirement of that id. */
    public Optional<Entry> entry(String id) {
        Entry row = rows.get(id);
        return Optional.ofNullable(row != null ? row : requirements.get(id));
    }

    public Optional<Table> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    public Optional<Erratum> erratum(String id) {
        return Optional.ofNullable(errata.get(id));
    }

    /** Whether a case can cover that id: rows and requirements; not tables, parameters, commands or errata. */
    public boolean isKnown(String id) {
        return entry(id).isPresent();
    }

    /**
     * Where the manual has a row or requirement.
     *
     * @throws IllegalArgumentException if the catalogue has no such row or requirement
     */
    public Section section(String id) {
        return section(entry(id)
                .orElseThrow(() -> new IllegalArgumentException("no row or requirement " + id
                        + " in the catalogue; rows are written T-2-05.r03, requirements R-2-014")));
    }

    /** Where the manual has it. */
    public Section section(Entry entry) {
        String heading = entry instanceof Row row ? tables.get(row.table()).section() : ((Requirement) entry).section();
        return new Section(entry.chapter(), heading);
    }

    /**
     * The longest catalogue id that a case id starts with: {@code R-2-014} of {@code R-2-014.above}. A case id is a
     * catalogue id, or one with suffixes behind dots.
     */
    public Optional<String> baseOf(String caseId) {
        for (String id = caseId; ; id = id.substring(0, id.lastIndexOf('.'))) {
            if (isKnown(id)) {
                return Optional.of(id);
            }
            if (id.lastIndexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalStateException("the catalogue has " + id.apply(a) + " twice; rename one");
                        },
                        LinkedHashMap::new));
    }

    private static final class Loaded {
        private static final Manual MANUAL = new Manual();
    }
}
