package io.attest.export;

import io.attest.line.Brackets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bytes as a script has to say them: as they are, as a secret that only its user knows, or by the rule of
 * {@code features/README.md} where they are too many to be written out.
 */
record Octets(List<Part> parts) {

    private static final Pattern SPECIAL = Pattern.compile(
            "\\[\\[|\\[(\\d{1,9}) octets? of (8-bit text|text|data(?:, 7-bit)?)(, coded)?]|\\$\\{([A-Za-z_]\\w{0,63})}");

    /** A stretch of them. */
    sealed interface Part permits Literal, Secret, Generated {}

    /** @param latin1 characters 0 to 255 */
    record Literal(String latin1) implements Part {}

    /** @param variable the variable of the environment that holds it */
    record Secret(String variable) implements Part {}

    /**
     * @param what {@code text}, {@code 8-bit text}, {@code data} or {@code data, 7-bit}
     * @param coded whether DLE stands before each ETX and DLE
     */
    record Generated(int octets, String what, boolean coded) implements Part {}

    Octets {
        parts = List.copyOf(parts);
    }

    static Octets of(String latin1) {
        return new Octets(latin1.isEmpty() ? List.of() : List.of(new Literal(latin1)));
    }

    /**
     * Reads the notation of features and transcripts.
     *
     * @param secrets the variables that may stand in it; any other dollar sign is just that
     * @throws IllegalArgumentException if it is not that notation
     */
    static Octets read(String notation, Set<String> secrets) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        Matcher found = SPECIAL.matcher(notation);
        while (found.find()) {
            Optional<Part> special = special(found.toMatchResult(), secrets);
            if (special.isPresent()) {
                literal(notation.substring(from, found.start())).ifPresent(parts::add);
                parts.add(special.get());
                from = found.end();
            }
        }
        literal(notation.substring(from)).ifPresent(parts::add);
        return new Octets(parts);
    }

    private static Optional<Part> special(MatchResult found, Set<String> secrets) {
        if (found.group(1) != null) {
            return Optional.of(new Generated(Integer.parseInt(found.group(1)), found.group(2), found.group(3) != null));
        }
        String variable = found.group(4);
        return variable != null && secrets.contains(variable) ? Optional.of(new Secret(variable)) : Optional.empty();
    }

    private static Optional<Part> literal(String notation) {
        return notation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Literal(new String(Brackets.bytes(notation), StandardCharsets.ISO_8859_1)));
    }

    Octets and(String latin1) {
        return and(of(latin1));
    }

    /** These, and then those. */
    Octets and(Octets others) {
        List<Part> all = new ArrayList<>(parts);
        for (Part part : others.parts()) {
            int last = all.size() - 1;
            if (part instanceof Literal behind && last >= 0 && all.get(last) instanceof Literal before) {
                all.set(last, new Literal(before.latin1() + behind.latin1()));
            } else {
                all.add(part);
            }
        }
        return new Octets(all);
    }

    /** Whether what is generated in them may be what stands in this notation: the ends and the length are its own. */
    boolean isMadeAs(String notation) {
        boolean generated = parts.stream().anyMatch(Generated.class::isInstance);
        if (!generated || parts.stream().anyMatch(Secret.class::isInstance)) {
            return false;
        }
        byte[] there = Brackets.bytes(notation);
        int least = parts.stream().mapToInt(Octets::length).sum();
        boolean coded = parts.stream().anyMatch(part -> part instanceof Generated made && made.coded());
        return (coded ? there.length >= least : there.length == least)
                && notation.startsWith(end(parts.get(0)))
                && notation.endsWith(end(parts.get(parts.size() - 1)));
    }

    private static int length(Part part) {
        return part instanceof Generated generated
                ? generated.octets()
                : ((Literal) part).latin1().length();
    }

    private static String end(Part part) {
        return part instanceof Literal literal ? shown(literal) : "";
    }

    /** What they are, where they are written out. */
    Optional<String> plain() {
        if (parts.isEmpty()) {
            return Optional.of("");
        }
        return parts.size() == 1 && parts.get(0) instanceof Literal literal
                ? Optional.of(literal.latin1())
                : Optional.empty();
    }

    /** In bracket notation. */
    String shown() {
        return parts.stream().map(Octets::shown).collect(Collectors.joining());
    }

    private static String shown(Part part) {
        if (part instanceof Literal literal) {
            return Brackets.of(literal.latin1());
        }
        if (part instanceof Secret secret) {
            return "${" + secret.variable() + "}";
        }
        Generated generated = (Generated) part;
        return "[" + generated.octets() + " octets of " + generated.what() + (generated.coded() ? ", coded" : "") + "]";
    }
}
