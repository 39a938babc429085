package io.attest.report;

import io.attest.manual.Manual;
import io.attest.report.allure.AllureResults;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All reports of a run, in the run's folder. */
public final class Reports {

    public static final String JSON = "report.json";
    public static final String HTML = "report.html";
    public static final String PDF = "report.pdf";
    public static final String JUNIT = "junit.xml";
    public static final String ALLURE = "allure-results";

    private Reports() {}

    /** What every run gets without being asked. */
    public static final Set<Format> USUAL = EnumSet.of(Format.HTML, Format.JSON, Format.JUNIT);

    /**
     * Writes the reports of the usual forms.
     *
     * @return the path of report.html
     */
    public static Path write(RunRecord run) {
        write(run, USUAL);
        return run.folder().resolve(HTML);
    }

    /**
     * Writes the reports of these forms. Each appears whole or not at all; what was there is replaced, other forms stay.
     *
     * @return what was written, in the order of the forms
     */
    public static List<Path> write(RunRecord run, Set<Format> formats) {
        Manual manual = Manual.load();
        Report report = Report.of(run, manual);
        List<Path> written = new ArrayList<>();
        for (Format format : EnumSet.copyOf(formats)) {
            written.add(
                    switch (format) {
                        case HTML -> html(run, report, manual);
                        case JSON -> put(run.folder(), JSON, ReportJson.of(report));
                        case JUNIT -> put(run.folder(), JUNIT, JunitXml.of(run));
                        case PDF -> put(run.folder(), PDF, ReportPdf.of(report, manual));
                        case ALLURE -> allure(run, report, manual);
                    });
        }
        return written;
    }

    private static Path html(RunRecord run, Report report, Manual manual) {
        Path html = put(run.folder(), HTML, ReportHtml.of(report, manual));
        try {
            put(run.folder(), Grades.HTML, Grades.html(report.means()));
            TranscriptPages.write(run, manual);
            return html;
        } catch (IOException e) {
            throw unwritable(run.folder().resolve("transcripts"), e);
        }
    }

    private static Path allure(RunRecord run, Report report, Manual manual) {
        Path target = run.folder().resolve(ALLURE);
        try {
            Set<String> flaky = report.flaky().stream().map(Flaky::id).collect(Collectors.toSet());
            AllureResults.write(run, manual, flaky, target);
            return target;
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static Path put(Path folder, String name, String text) {
        return put(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path put(Path folder, String name, byte[] bytes) {
        Path target = folder.resolve(name);
        Path fresh = folder.resolve("." + name + ".new");
        try {
            Files.createDirectories(folder);
            Files.write(fresh, bytes);
            return Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static UncheckedIOException unwritable(Path target, IOException e) {
        return new UncheckedIOException(
                "cannot write " + target + "; the run's record is safe: make room or mend the folder's rights,"
                        + " then derive the reports again",
                e);
    }
}
