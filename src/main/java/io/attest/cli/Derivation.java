package io.attest.cli;

import io.attest.report.Clearing;
import io.attest.report.Format;
import io.attest.report.Grades;
import io.attest.report.Reports;
import io.attest.seal.Name;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives reports of a run a second time, from a copy of its evidence, and compares octet by octet. */
final class Derivation {

    private static final String TRANSCRIPTS = "transcripts";

    private final Path folder;

    Derivation(Path folder) {
        this.folder = folder;
    }

    /** The form to which a file of a run belongs, where it is derived at all. */
    private static Optional<Format> format(Name name) {
        String text = name.text();
        if (text.equals(Reports.HTML)
                || text.equals(Grades.HTML)
                || text.startsWith(TRANSCRIPTS + "/") && text.endsWith(".html")) {
            return Optional.of(Format.HTML);
        }
        return switch (text) {
            case Reports.JSON -> Optional.of(Format.JSON);
            case Reports.JUNIT -> Optional.of(Format.JUNIT);
            case "report.pdf" -> Optional.of(Format.PDF);
            default -> text.startsWith("allure-results/") ? Optional.of(Format.ALLURE) : Optional.empty();
        };
    }

    /** Whether a file of this name is derived. */
    static boolean isDerived(Name name) {
        return format(name).isPresent();
    }

    /** Those of the files that somebody derives with the same octets. */
    Set<Name> same(Collection<Name> names) {
        Set<Name> derived =
                names.stream().filter(name -> format(name).isPresent()).collect(Collectors.toCollection(TreeSet::new));
        if (derived.isEmpty()) {
            return derived;
        }
        EnumSet<Format> formats = EnumSet.noneOf(Format.class);
        derived.forEach(name -> format(name).ifPresent(formats::add));
        try {
            Path copy = Files.createTempDirectory("attest-derived");
            try {
                copyEvidence(copy);
                Reports.write(RunRecord.read(copy), formats);
                derived.removeIf(name -> !isSame(copy, name));
                return derived;
            } finally {
                Clearing.of(copy);
            }
        } catch (IOException hinders) {
            throw new UncheckedIOException(
                    "the reports of " + folder + " cannot be derived again: " + hinders.getMessage(), hinders);
        }
    }

    private boolean isSame(Path copy, Name name) {
        Path again = copy.resolve(name.text());
        try {
            return Files.isRegularFile(again)
                    && Files.isRegularFile(folder.resolve(name.text()), LinkOption.NOFOLLOW_LINKS)
                    && Files.mismatch(again, folder.resolve(name.text())) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void copyEvidence(Path to) throws IOException {
        Files.copy(folder.resolve("record.ndjson"), to.resolve("record.ndjson"), LinkOption.NOFOLLOW_LINKS);
        Path transcripts = folder.resolve(TRANSCRIPTS);
        if (!Files.isDirectory(transcripts, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path copies = Files.createDirectory(to.resolve(TRANSCRIPTS));
        try (Stream<Path> files = Files.list(transcripts)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".txt") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(file, copies.resolve(file.getFileName()), LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
