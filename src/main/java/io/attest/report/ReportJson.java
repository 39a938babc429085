package io.attest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;

/** report.json: everything a program may want to know of a run. Pure ASCII, so that no byte of a modem's can hide in it. */
public final class ReportJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ReportJson() {}

    /** The text of report.json. */
    public static String of(RunRecord run, Manual manual) {
        return of(Report.of(run, manual));
    }

    /** The same where the model is there already. */
    static String of(Report report) {
        try {
            // Jackson takes DEL for a character that shows.
            return WRITER.writeValueAsString(report).replace("\u007f", "\\u007f") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the run record does not serialise; this is a bug of Attest", e);
        }
    }
}
