package io.attest.report;

import io.attest.report.grade.Grade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A grade as a file: JSON for programs and to be packaged with Attest, a page for people. */
public final class Grades {

    public static final String JSON = "grade.json";
    public static final String HTML = "grade.html";

    private static final HtmlFile FILE = new HtmlFile("grade");

    private static final class Kept {
        private static final Grade GRADE = GradeJson.trusted(HtmlFile.required(JSON));
    }

    private Grades() {}

    /** The one that this version of Attest was built with. */
    public static Grade kept() {
        return Kept.GRADE;
    }

    /** The text of grade.json; the same grade gives the same text. */
    public static String json(Grade grade) {
        return GradeJson.of(grade);
    }

    /** The text of grade.html. */
    public static String html(Grade grade) {
        return FILE.of(GradePage.of(grade, ""));
    }

    /** The same for the folder of a run, which it tells whether its suite was graded. */
    static String html(Means means) {
        return FILE.of(GradePage.of(means.grade(), means.whose()));
    }

    /**
     * Reads a grade.json.
     *
     * @throws IllegalArgumentException if it is no grade, with the way out
     */
    public static Grade read(Path file) {
        try {
            return GradeJson.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file + " (" + unreadable + ")", unreadable);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    file + " is no grade: " + none.getMessage() + "; measure again with ./attest grade", none);
        }
    }

    /** Writes both files into a folder, each whole or not at all. */
    public static void write(Path folder, Grade grade) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot make " + folder + " (" + refused + "); name another --out", refused);
        }
        Histories.write(folder.resolve(JSON), json(grade));
        Histories.write(folder.resolve(HTML), html(grade));
    }
}
