package io.attest.campaign;

import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.verdict.Conditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The command line that runs one case again on its bench. A bench has the name by which reports know it, and a file by
 * which {@code --bench} finds it; the two need not be alike.
 *
 * @param files the file of each bench by the bench's name, relative to the checkout or absolute
 * @param level how strictly answers were accepted
 * @param features the folder of the suite, where it has to be named; else empty
 */
record Replay(Map<String, String> files, Level level, String features) {

    private static final Path KNOWN = Path.of("lab-config");
    private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\+-]+");

    static Replay of(List<Conditions.Used> benches, Level level, Suite suite) {
        return new Replay(
                benches.stream()
                        .collect(
                                Collectors.toMap(Conditions.Used::name, Conditions.Used::file, (first, same) -> first)),
                level,
                isOfACheckout(suite.folder()) ? "" : suite.folder().toString());
    }

    /** The suite of a checkout stands beside its benches, and is the one that its launcher takes. */
    private static boolean isOfACheckout(Path features) {
        return features.endsWith("features") && Files.isDirectory(features.resolveSibling(KNOWN));
    }

    String of(String id, String bench) {
        return "./attest run --case " + id + " --bench " + quoted(asNamed(files.getOrDefault(bench, bench)))
                + (features.isEmpty() ? "" : " --features " + quoted(features))
                + (level == Level.TOLERANT ? " --tolerant" : "");
    }

    /** A file of lab-config is found by its name there, without its ending. */
    private static String asNamed(String file) {
        Path path = Path.of(file);
        return path.startsWith(KNOWN) && file.endsWith(".yaml")
                ? KNOWN.relativize(path).toString().replaceFirst("\\.yaml$", "")
                : file;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
