package io.attest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xml.sax.InputSource;

/** Each form of a report still is what it says it is. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whatever may stand between angle brackets; anything else with one is not from us. */
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<]*\")?)*)\\s*/?>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");

    private static final Set<String> NO_ELEMENTS = Set.of(
            "iframe", "object", "embed", "base", "link", "img", "image", "foreignobject", "frame", "audio", "video");

    private Forms() {}

    static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("alert(1)");
            }
            return;
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (name.endsWith(".html")) {
            html(name, text);
        } else if (name.endsWith(".xml")) {
            xml(text);
        } else if (name.endsWith(".json")) {
            JSON.readTree(text);
        } else if (name.endsWith(".ndjson")) {
            for (String line : text.split("\n")) {
                JSON.readTree(line);
            }
        } else {
            plain(name, text);
        }
    }

    /** Nothing acts on a terminal or runs backwards. */
    static void plain(String name, String text) {
        assertThat(text.codePoints().filter(c -> c != '\n' && acts(c)).mapToObj(Integer::toHexString))
                .as(name)
                .isEmpty();
    }

    private static boolean acts(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static void xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception broken) {
            throw new AssertionError("no XML", broken);
        }
    }

    /** Every angle bracket begins a tag that a template wrote, and none has a handler. */
    private static void html(String name, String whole) {
        plain(name, whole);
        assertThat(whole).as(name).contains("Content-Security-Policy");
        String text = whole.replaceFirst("(?i)<!doctype html>", "")
                .replaceFirst("(?s)<style>.*?</style>", "")
                .replaceFirst("(?s)<script>.*?</script>", "");
        Matcher tag = TAG.matcher(text);
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            assertThat(tag.find(at) && tag.start() == at)
                    .as(name + ": " + text.substring(at, Math.min(text.length(), at + 80)))
                    .isTrue();
            String element = tag.group(2).toLowerCase(java.util.Locale.ROOT);
            assertThat(NO_ELEMENTS).as(name).doesNotContain(element);
            assertThat(element).as(name).isNotIn("script", "style");
            for (Matcher each = ATTRIBUTE.matcher(tag.group(3)); each.find(); ) {
                assertThat(each.group(1).toLowerCase(java.util.Locale.ROOT))
                        .as(name)
                        .doesNotStartWith("on");
                if (each.group(1).equals("href") && each.group(2) != null) {
                    assertThat(each.group(2)).as(name).doesNotContainPattern("^\\s*[a-zA-Z][a-zA-Z0-9+.-]*:");
                }
            }
            tags++;
        }
        assertThat(tags).as(name).isGreaterThan(10);
    }
}
