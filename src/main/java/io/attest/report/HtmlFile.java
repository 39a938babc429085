package io.attest.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A kind of HTML file that needs nothing beside itself: {@code <name>.mustache}, {@code <name>.js} and the style that all
 * share, {@code report.css}, with {@code <name>.css} behind it where there is one.
 *
 * <p>Style and script stand in the page and are the only ones it may run: the content security policy names them by
 * hash and forbids everything else. Values go through {@link Visible} first; the template escapes them.
 */
final class HtmlFile {

    private static final String SHARED = "report";

    private final String style;
    private final String script;
    private final String styleHash;
    private final String scriptHash;
    private final Template template;

    HtmlFile(String name) {
        String own = name.equals(SHARED) ? "" : resource(name + ".css");
        this.style = required(SHARED + ".css") + own;
        this.script = required(name + ".js");
        this.styleHash = hash(style);
        this.scriptHash = hash(script);
        this.template =
                Mustache.compiler().emptyStringIsFalse(true).zeroIsFalse(true).compile(required(name + ".mustache"));
    }

    /** The text of one. */
    String of(Object page) {
        return template.execute(Map.of(
                "style", style,
                "script", script,
                "styleHash", styleHash,
                "scriptHash", scriptHash,
                "page", page));
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

    /** The text of a resource of this room. */
    static String required(String name) {
        String text = resource(name);
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    "io/attest/report/" + name + " is not on the classpath; rebuild with mvn package");
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFile.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("io/attest/report/" + name + " does not read; rebuild with mvn package", e);
        }
    }
}
