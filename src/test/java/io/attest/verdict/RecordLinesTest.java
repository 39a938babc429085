package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines of a record, whatever stands between the entries of ours. */
final class RecordLinesTest {

    private static final int BLOCK = 1 << 18;
    private static final String OTHER = "{\"pickle\":{}}\n";

    @Test
    void entriesOfOursAreFoundAmongOthers() throws IOException {
        assertThat(read(OTHER + check(1) + OTHER + OTHER + check(2))).containsExactly(1, 2);
    }

    @Test
    void aLastLineNeedsNoLineFeed() throws IOException {
        assertThat(read(check(1) + check(2).strip())).containsExactly(1, 2);
    }

    @Test
    void aLineMayEndInCrAndLf() throws IOException {
        assertThat(read(check(1).replace("\n", "\r\n") + OTHER.replace("\n", "\r\n") + check(2)))
                .containsExactly(1, 2);
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtATimeAndBeginAnywhereInIt() throws IOException {
        for (int length : new int[] {BLOCK - 20, BLOCK - 14, BLOCK, 3 * BLOCK}) {
            String filler = "{\"source\":\"" + "x".repeat(length) + "\"}\n";
            assertThat(read(check(1) + filler + check(2) + filler + check(3)))
                    .as("%d octets", length)
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void whatOnlyBeginsLikeAnEntryOfOursIsNone() throws IOException {
        assertThat(read("{\"attach\":1}\n{\"attachments\":1}\n" + check(1))).containsExactly(1);
        assertThat(read("{}\n" + check(1))).containsExactly(1);
    }

    @Test
    void aLineThatIsNoJsonIsDamagedWhereOthersFollow() {
        for (String damaged : List.of("x", "{\"pickle\":", "\"pickle\"}", "", "}", "{")) {
            assertThatThrownBy(() -> read(OTHER + damaged + "\n" + check(1)))
                    .as(damaged)
                    .hasMessageStartingWith("line 3 is damaged");
            assertThatCode(() -> read(OTHER + damaged)).as(damaged).doesNotThrowAnyException();
        }
    }

    @Test
    void aStreamMayGiveAFewOctetsAtATime() throws IOException {
        InputStream slow = new ByteArrayInputStream((check(1) + OTHER + check(2)).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, 3));
            }
        };
        assertThat(read(slow)).containsExactly(1, 2);
    }

    private static List<Integer> read(String record) throws IOException {
        return read(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
    }

    /** The blocks of the checks that it tells. */
    private static List<Integer> read(InputStream record) throws IOException {
        Reading reading = new Reading();
        reading.line(line(RecordFile.RUN, RunRecordTest.header()).strip());
        RecordLines.read(record, reading);
        return reading.record(Path.of("none")).checks().stream()
                .map(Check::block)
                .toList();
    }

    private static String check(int block) {
        return line(RecordFile.CHECK, new Check("desk", block, Instant.EPOCH, true, List.of(), 1));
    }

    private static String line(String mediaType, Object body) {
        try {
            return RecordFile.JSON.writeValueAsString(Map.of(
                            "attachment",
                            Map.of("mediaType", mediaType, "body", RecordFile.JSON.writeValueAsString(body))))
                    + "\n";
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
