package io.attest.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * report.html: the conformance report as one file, readable without network, without script, on paper.
 *
 * <p>Style and script stand in the page and are the only ones it may run: the content security policy names them by
 * hash and forbids everything else. Every value goes through {@link Visible} and the template's escaping.
 */
public final class ReportHtml {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final Template TEMPLATE =
            Mustache.compiler().emptyStringIsFalse(true).zeroIsFalse(true).compile(resource("report.mustache"));

    private ReportHtml() {}

    /** The text of report.html. */
    public static String of(RunRecord run, Manual manual) {
        return TEMPLATE.execute(Map.of(
                "style", STYLE,
                "script", SCRIPT,
                "styleHash", hash(STYLE),
                "scriptHash", hash(SCRIPT),
                "page", Page.of(run, manual)));
    }

    /** The hash as a content security policy wants it. */
    static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256; use a complete one", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "io/attest/report/" + name + " is not on the classpath; rebuild with mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("io/attest/report/" + name + " does not read; rebuild with mvn package", e);
        }
    }
}
