package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.Brackets;
import io.attest.log.Actor;
import io.attest.log.LogEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TimeLineTest {

    private static final Pattern ITEM = Pattern.compile("(?s)<li class=\"([a-z ]+)\">(.*?)</li>\n");
    private static final Pattern HEX = Pattern.compile("(?m)^[0-9A-F]{4,}  ([0-9A-F ]+)$");

    private final List<LogEntry> entries = new ArrayList<>();

    @Test
    void stepsAreHeadingsAndEntriesStandUnderThemWithTheirTimes() throws IOException {
        add(1_000, Actor.HOST, "AT[CR]");
        add(1_200, Actor.STEP, "When the host issues `AT#X`:\n| a table |");
        add(1_200, Actor.HOST, "AT#X[CR]");
        add(1_250, Actor.MODEM, "OK[CR][LF]");

        assertThat(markup())
                .containsSubsequence(
                        "<h3>Before the first step</h3><ol>",
                        "<li class=\"h\"><time>     1.000    0.000</time><b>host</b><code>AT[CR]</code>"
                                + "<samp>0000  41 54 0D</samp></li>",
                        "</ol></section>",
                        "<section><h3>When the host issues `AT#X`:</h3><time>     1.200    0.200 +0.200</time>"
                                + "<pre>| a table |</pre><ol>",
                        "<samp>0003  41 54 23 58 0D</samp>",
                        "<li class=\"d\"><time>     1.250    0.250 +0.050</time><b>modem</b>",
                        "</ol></section>");
    }

    @Test
    void theSidesAreToldApart() throws IOException {
        add(0, Actor.NOTE, "gprs-outcome {address=213.30.30.30, result=accept}");
        add(0, Actor.NOTE, "pop3 198.51.100.110:110 < USER reader[CR][LF]");
        add(0, Actor.NOTE, "pop3 198.51.100.110:110 > +OK[CR][LF]");
        add(0, Actor.NOTE, "tcp 198.51.100.7:23 -- the modem connects");
        add(0, Actor.NOTE, "the FTP server holds /pub/get.bin with file");
        add(0, Actor.NOTE, "recovery: result codes on and in words, echo off");
        add(0, Actor.SEEN, "smtp.subjects = []");
        add(0, Actor.SEEN, "arrived = {\"at\":424.1}");

        assertThat(items().stream().map(item -> item.group(1)))
                .containsExactly("n", "i goes", "i comes", "i", "i", "b", "t", "t q");
    }

    @Test
    void theFailedExpectationStandsWhereItFailedWithWhatDiffers() throws IOException {
        add(0, Actor.HOST, "AT#X?[CR]");
        add(
                2,
                Actor.FAIL,
                "the answer is not what the manual says\n  issued     AT#X?[CR]                 at 0.000 s\n"
                        + "  expected   #X: 77 | OK within 2 s\n  came       #X: 256[CR][LF]\n             OK[CR][LF]   after 0 ms");
        add(3, Actor.HOST, "AT[CR]");

        assertThat(markup())
                .containsSubsequence(
                        "</li>\n</ol><div class=\"failed\" tabindex=\"-1\" id=\"failed\">",
                        "Here the expectation was not met: the answer is not what the manual says",
                        "<td>&ne;</td><td><samp>#X: <mark>77</mark></samp></td><td><samp>#X: <mark>256</mark></samp>",
                        "<td>=</td><td><samp>OK</samp></td><td><samp>OK</samp>",
                        "<dt>issued</dt><dd>AT#X?[CR]                 at 0.000 s</dd>",
                        "</div>\n<ol>");
        assertThat(TimeLine.of(entries::forEach, "x.txt").failures()).hasSize(1);
    }

    @Test
    void theHexadecimalDigitsAreRightForEveryOctet() throws IOException {
        byte[] all = new byte[256];
        for (int code = 0; code < 256; code++) {
            all[code] = (byte) code;
        }
        for (int from = 0; from < 256; from += 32) {
            add(0, Actor.MODEM, Brackets.of(java.util.Arrays.copyOfRange(all, from, from + 32)));
        }
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Matcher hex = HEX.matcher(markup().replaceAll("<samp>|</samp>", "\n"));
        while (hex.find()) {
            shown.writeBytes(HexFormat.ofDelimiter(" ").parseHex(hex.group(1)));
        }
        assertThat(shown.toByteArray()).isEqualTo(all);
        assertThat(markup()).contains("\n00F0  F0 F1");
        assertThat(TimeLine.of(entries::forEach, "x.txt").directions())
                .containsExactly("256 octets from the modem, SHA-256 " + sha256(all));
    }

    @Test
    void aSecretHasNoOctets() throws IOException {
        add(0, Actor.HOST, "AT#ISPPW=\"${ISPPW}\"[CR]");

        assertThat(markup())
                .contains("0000  41 54 23 49 53 50 50 57 3D 22 22 0D")
                .contains("a secret is not shown");
    }

    @Test
    void whatIsNoNotationOfOctetsIsShownAllTheSame() throws IOException {
        add(0, Actor.MODEM, "OK[CR][nonsense] \u202e <b>\ud800 [");

        assertThat(markup())
                .contains("OK[CR][nonsense] [U+202E] &lt;b&gt;[U+D800] [")
                .contains("not all of it is in the notation of octets");
    }

    @Test
    void nothingThatAnybodySaysBecomesMarkup() throws IOException {
        for (Actor actor : Actor.values()) {
            add(
                    0,
                    actor,
                    "<script>alert(1)</script>\n<img src=x onerror=alert(1)>\u001b[2J\u009b</pre></li></section>");
            add(0, actor, "x\n  <b>expected</b> <script>\n  came       <script>alert(2)</script>\n");
        }
        String markup = markup();

        assertThat(markup).doesNotContain("<script").doesNotContain("<img").doesNotContain("<b>expected");
        assertThat(markup.codePoints().filter(c -> c != '\n' && Character.getType(c) == Character.CONTROL))
                .isEmpty();
        assertThat(markup.split("</section>", -1)).hasSameSizeAs(markup.split("<section>", -1));
        assertThat(markup.split("</li>", -1)).hasSameSizeAs(markup.split("<li ", -1));
    }

    /** Shown entries are the transcript's, in its order, and what is missing between two of them is what the fold counts. */
    @Test
    void noEntryIsLostOrOutOfOrderAndTheOctetsOfTheFoldsAddUp() throws IOException {
        for (long seed = 1; seed <= 25; seed++) {
            entries.clear();
            Random random = new Random(seed);
            ByteArrayOutputStream[] sent = {new ByteArrayOutputStream(), new ByteArrayOutputStream()};
            int runs = 1 + random.nextInt(60);
            for (int run = 0; run < runs; run++) {
                Actor actor = Actor.values()[random.nextInt(Actor.values().length)];
                int length = actor == Actor.STEP || actor == Actor.FAIL ? 1 : 1 + random.nextInt(120);
                for (int at = 0; at < length; at++) {
                    byte[] bytes = new byte[random.nextInt(40)];
                    random.nextBytes(bytes);
                    String name = "number-" + entries.size() + ".";
                    if (actor.isBytes()) {
                        bytes = (name + new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                        sent[actor.ordinal()].writeBytes(bytes);
                    }
                    add(entries.size(), actor, actor.isBytes() ? Brackets.of(bytes) : name);
                }
            }
            assertThat(numbersShownOrFolded()).as("seed " + seed).isEqualTo(entries.size());
            assertThat(octetsShownOrFolded()).as("seed " + seed).isEqualTo(sent[0].size() + sent[1].size());
            List<String> directions = TimeLine.of(entries::forEach, "x.txt").directions();
            if (sent[1].size() > 0) {
                assertThat(directions).as("seed " + seed).last().asString().endsWith(sha256(sent[1].toByteArray()));
            }
        }
    }

    private int numbersShownOrFolded() throws IOException {
        Matcher piece =
                Pattern.compile("(?s)number-(\\d+)\\.|>&#8942; ([\\d,]+) entr").matcher(markup());
        int next = 0;
        while (piece.find()) {
            if (piece.group(1) == null) {
                next += number(piece.group(2));
            } else {
                assertThat(Integer.parseInt(piece.group(1))).isEqualTo(next);
                next++;
            }
        }
        return next;
    }

    private int octetsShownOrFolded() throws IOException {
        int octets = 0;
        String markup = markup().replaceAll("<samp>|</samp>", "\n");
        for (Matcher hex = HEX.matcher(markup); hex.find(); ) {
            octets += (hex.group(1).length() + 1) / 3;
        }
        for (Matcher fold = Pattern.compile("([\\d,]+) octets, SHA").matcher(markup); fold.find(); ) {
            octets += number(fold.group(1));
        }
        return octets;
    }

    private static int number(String grouped) {
        return Integer.parseInt(grouped.replace(",", ""));
    }

    @Test
    void aFoldTellsTheSumOfWhatItLeavesOutAndWhereItStandsInTheText() throws IOException {
        for (int at = 0; at < 1_000; at++) {
            add(at, Actor.MODEM, "line " + at + "[CR][LF]");
        }
        List<MatchResult> items = items();
        int fold = 0;
        while (!items.get(fold).group(1).equals("f")) {
            fold++;
        }
        int behind = items.size() - fold - 1;
        StringBuilder left = new StringBuilder();
        for (int at = fold; at < 1_000 - behind; at++) {
            left.append("line ").append(at).append("\r\n");
        }
        byte[] bytes = left.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(fold).isPositive();
        assertThat(behind).isPositive();
        assertThat(items.get(fold).group(2))
                .contains((1_000 - fold - behind) + " entries folded")
                .contains("lines " + (fold + 1) + " to " + (1_000 - behind) + " of <a href=\"x.txt\">the text</a>")
                .contains("SHA-256 " + sha256(bytes));
    }

    @Test
    void aPageStaysSmallHoweverLongItsTranscriptIs() throws IOException {
        for (int at = 0; at < 300_000; at++) {
            switch (at % 7) {
                case 0 -> add(at, Actor.STEP, "Then <&>".repeat(30));
                case 1 -> add(at, Actor.NOTE, "&".repeat(5_000));
                default -> add(at, at % 2 == 0 ? Actor.HOST : Actor.MODEM, "[0xFF]<".repeat(at % 300));
            }
        }
        add(300_000, Actor.FAIL, "the needle\n  expected   x\n  came       y");
        for (int at = 0; at < 5_000; at++) {
            add(300_001 + at, Actor.STEP, "later " + at);
        }
        String markup = markup();

        assertThat(markup.length()).isLessThan(900_000);
        assertThat(markup.split("<[a-z]").length).isLessThan(8_000);
        assertThat(markup).contains("id=\"failed\"").contains("the needle").contains("later 4999");
    }

    @Test
    void oneEntryOfMegabytesIsShownByItsEndsAndItsSum() throws IOException {
        add(0, Actor.MODEM, "begin" + "[NUL]".repeat(1 << 20) + "end");
        byte[] bytes = new byte[(1 << 20) + 8];
        System.arraycopy(new byte[] {'b', 'e', 'g', 'i', 'n'}, 0, bytes, 0, 5);
        System.arraycopy(new byte[] {'e', 'n', 'd'}, 0, bytes, bytes.length - 3, 3);

        assertThat(markup())
                .hasSizeLessThan(4_000)
                .contains("<code>begin[NUL]")
                .contains("[NUL]end</code>")
                .contains(String.format(java.util.Locale.ROOT, "left out of %,d, SHA-256 of all ", bytes.length)
                        + sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        MessageDigest digest = Fold.sha256();
        digest.update(bytes);
        return Fold.hex(digest);
    }

    private void add(long millis, Actor actor, String text) {
        entries.add(new LogEntry(Duration.ofMillis(millis), actor, text));
    }

    private String markup() throws IOException {
        return TimeLine.of(entries::forEach, "x.txt").markup();
    }

    private List<MatchResult> items() throws IOException {
        return ITEM.matcher(markup()).results().toList();
    }
}
