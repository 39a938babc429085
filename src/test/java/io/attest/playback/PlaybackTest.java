package io.attest.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.Secrets;
import io.attest.line.Transcript;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaybackTest {

    private static final Duration LONG = Duration.ofSeconds(2);
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<Boolean> TRUTH = new TypeReference<>() {};

    private final Transcript transcript = new Transcript();

    @TempDir
    private Path folder;

    @Test
    void bytesComeBehindWhatTheHostHadWrittenBeforeThemAndAtTheirTime() {
        host(10_000, "AT\r");
        modem(10_250, "\r\nOK\r\n");
        host(11_000, "ATI\r");
        Line line = line(playback());
        write(line, "AT\r");
        assertThat(line.elapsed()).isEqualTo(at(10_000));
        assertThat(read(line, Duration.ofMillis(100))).isEmpty();
        assertThat(read(line, LONG)).isEqualTo("\r\nOK\r\n");
        assertThat(line.elapsed()).isEqualTo(at(10_250));
        write(line, "ATI\r");
        assertThat(line.elapsed()).isEqualTo(at(11_000));
    }

    @Test
    void whatTheHostDoesNotWaitForHasComeAllTheSame() {
        host(0, "AT\r");
        modem(250, "OK");
        host(1_000, "ATI\r");
        Line line = line(playback());
        write(line, "AT\r");
        write(line, "ATI\r");
        assertThat(read(line, Duration.ZERO)).isEqualTo("OK");
        assertThat(line.arrived()).isEqualTo(at(250));
    }

    @Test
    void oneWriteMayBeManyAndManyOne() {
        host(0, "one\ntwo\n");
        host(0, "three");
        Line line = line(playback());
        write(line, "one\ntwo");
        write(line, "\nthree");
        assertThat(read(line, Duration.ZERO)).isEmpty();
    }

    @Test
    void whoWritesSomethingElseLeavesTheEvidence() {
        host(5_000, "AT#TCPPORT=1,23\r");
        Playback playback = playback();
        Line line = line(playback);
        Finding left = leaves(playback, () -> write(line, "AT#TCPPORT=1,24\r"));
        assertThat(left.getMessage())
                .contains("the host writes what it did not write then")
                .contains("now        AT#TCPPORT=1,24[CR]")
                .contains("transcript the host writes AT#TCPPORT=1,23[CR] at 5.000 s");
        assertThat(leaves(playback, () -> read(line, Duration.ZERO))).isSameAs(left);
    }

    @Test
    void silenceThatTheTranscriptShowsIsSilence() {
        host(0, "AT\r");
        host(2_000, "AT\r");
        Line line = line(playback());
        write(line, "AT\r");
        assertThat(read(line, LONG)).isEmpty();
        assertThat(line.elapsed()).isEqualTo(LONG);
    }

    @Test
    void whoListensForLongerThanWasListenedLeavesTheEvidence() {
        host(0, "AT\r");
        host(1_900, "AT\r");
        Playback playback = playback();
        Line line = line(playback);
        write(line, "AT\r");
        assertThat(leaves(playback, () -> read(line, LONG)).getMessage())
                .contains("now        until 2.000 s")
                .contains("transcript the host writes AT[CR] at 1.900 s");
    }

    @Test
    void whereNothingDependsOnItItIsSilentAsLongAsIsKnown() {
        host(0, "AT\r");
        host(1_900, "AT\r");
        Line line = line(playback());
        write(line, "AT\r");
        assertThat(line.listen(LONG)).isEmpty();
        assertThat(line.elapsed()).isEqualTo(at(1_900));
    }

    @Test
    void bytesThatWereNotKeptAreNoEvidence() {
        host(0, "AT\r");
        transcript.modem(at(10), new byte[5 << 20]);
        modem(20, "OK");
        Playback playback = playback();
        Line line = line(playback);
        write(line, "AT\r");
        assertThat(leaves(playback, () -> read(line, LONG)).getMessage()).contains("5242880 bytes were not kept");
    }

    @Test
    void whatCameOfADeedComesOfItAgain() {
        transcript.note(at(0), "hang-up {}");
        transcript.seen(at(30), "done");
        transcript.note(at(40), "alice sends `x`");
        transcript.note(at(50), "tcp 198.51.100.7:7 -- the modem connects");
        transcript.seen(at(60), "in vain = \"there is no session\"");
        Playback playback = playback();
        assertThat(playback.act("hang-up {}").values()).isEmpty();
        Playback.Done done = playback.act("alice sends `x`");
        assertThat(done.outcome()).isEqualTo(Outcome.IN_VAIN);
        assertThat(done.reason()).isEqualTo("there is no session");
        assertThat(line(playback).elapsed()).isEqualTo(at(60));
    }

    @Test
    void bytesDoNotComeBeforeTheDeedThatTheyComeOf() {
        transcript.note(at(0), "incoming-call {}");
        transcript.seen(at(0), "done");
        modem(0, "RING");
        Playback playback = playback();
        Line line = line(playback);
        assertThat(read(line, Duration.ZERO)).isEmpty();
        playback.act("incoming-call {}");
        assertThat(read(line, Duration.ZERO)).isEqualTo("RING");
    }

    @Test
    void anotherDeedOrNoneLeavesTheEvidence() {
        transcript.note(at(0), "registration {state=none}");
        transcript.seen(at(0), "done");
        Playback another = playback();
        assertThat(leaves(another, () -> another.act("registration {state=home}"))
                        .getMessage())
                .contains("now        registration {state=home}")
                .contains("transcript the bench does: registration {state=none}");
        Playback none = playback();
        leaves(none, () -> write(line(none), "AT\r"));
    }

    @Test
    void whoLooksIsToldWhatWasToldByThen() {
        host(0, "AT\r");
        transcript.seen(at(100), "the file /a = []");
        transcript.seen(at(200), "the file /a = [\"x\"]");
        host(300, "AT\r");
        Playback playback = playback();
        Line line = line(playback);
        write(line, "AT\r");
        assertThat(playback.look("the file /a", LIST, List.of())).isEmpty();
        line.read(Duration.ofMillis(50));
        assertThat(playback.look("the file /a", LIST, List.of())).isEmpty();
        line.read(Duration.ofMillis(50));
        assertThat(playback.look("the file /a", LIST, List.of())).containsExactly("x");
    }

    @Test
    void fromLookToLookNoMoreTimeGoesByThanIsKnown() {
        transcript.seen(at(100), "the peer receives = \"\"");
        transcript.seen(at(117), "the peer receives = \"x\"");
        host(120, "AT\r");
        Playback playback = playback();
        Line line = line(playback);
        Duration usual = Duration.ofMillis(50);
        assertThat(playback.grown("the peer receives", "")).isEmpty();
        line.read(line.moment(usual));
        assertThat(playback.grown("the peer receives", "")).isEqualTo("x");
        leaves(playback, () -> line.read(line.moment(usual)));
    }

    @Test
    void whatWasSeenBeforeTheLastExchangeIsNotKnownAfterIt() {
        host(0, "AT\r");
        transcript.seen(at(0), "the peer sees the end = false");
        host(100, "AT\r");
        Playback playback = playback();
        Line line = line(playback);
        write(line, "AT\r");
        assertThat(playback.look("the peer sees the end", TRUTH, List.of())).isFalse();
        write(line, "AT\r");
        assertThat(leaves(playback, () -> playback.look("the peer sees the end", TRUTH, List.of()))
                        .getMessage())
                .contains("somebody looks where nobody looked then");
    }

    @Test
    void whatGrowsIsToldPieceByPiece() {
        transcript.seen(at(0), "the peer receives = \"ab\"");
        host(10, "x");
        transcript.seen(at(20), "the peer receives = \"c\"");
        transcript.seen(at(500), "the peer receives = \"d\"");
        host(600, "y");
        Playback playback = playback();
        Line line = line(playback);
        assertThat(playback.grown("the peer receives", "")).isEqualTo("ab");
        write(line, "x");
        assertThat(playback.grown("the peer receives", "")).isEqualTo("abc");
        line.read(Duration.ofMillis(500));
        assertThat(playback.grown("the peer receives", "")).isEqualTo("abcd");
    }

    @Test
    void whatIsVeryLongIsKnownByItsDigestToWhoExpectsIt() {
        String text = "0123456789".repeat(10_000);
        Told told = new Told(Secrets.NONE);
        transcript.seen(at(0), "the file /a = " + told.text(List.of(text)));
        transcript.seen(at(0), "the peer receives = " + told.text(text));
        transcript.seen(at(0), "the peer receives = " + told.text("end"));
        assertThat(transcript.text()).hasSizeLessThan(1_000);
        Playback playback = playback();
        assertThat(playback.look("the file /a", LIST, List.of("other", text))).containsExactly(text);
        assertThat(playback.grown("the peer receives", text + "END")).isEqualTo(text + "end");
        leaves(playback, () -> playback.look("the file /a", LIST, List.of(text + "x")));
    }

    @Test
    void nothingIsPlayedBehindTheEndOfTheCase() {
        host(0, "AT\r");
        transcript.seen(at(100), Playback.OVER);
        modem(100, "NO CARRIER");
        Line line = line(playback());
        write(line, "AT\r");
        assertThat(line.listen(LONG)).isEmpty();
    }

    @Test
    void aLineThatWasLostIsLostAgain() {
        host(0, "AT\r");
        transcript.failed(at(1_000), "the line was lost\n  reason    tcp 127.0.0.1:1 was closed");
        Line line = line(playback());
        write(line, "AT\r");
        assertThat(catchThrowableOfType(LineLost.class, () -> read(line, LONG)))
                .hasMessageContaining("tcp 127.0.0.1:1 was closed");
    }

    @Test
    void howLongTheModemWasSilentBeforeTheCaseWasGivenUpIsKnown() {
        host(0, "AT\r");
        modem(50, "ERROR");
        transcript.failed(at(250), "another result code");
        Playback playback = playback();
        Line line = line(playback);
        write(line, "AT\r");
        read(line, LONG);
        assertThat(playback.silentBeforeFailure()).contains(Duration.ofMillis(200));
    }

    @Test
    void whenBytesArrivedIsKnownEvenIfTheyWereReadLater() {
        modem(100, "OK");
        transcript.arrived(at(100), at(40), Duration.ofMillis(10));
        Line line = line(playback());
        read(line, LONG);
        assertThat(line.arrived()).isEqualTo(at(40));
        assertThat(line.blur()).isEqualTo(Duration.ofMillis(10));
    }

    @Test
    void aDamagedTranscriptIsNoEvidence() throws IOException {
        host(0, "AT\r");
        modem(0, "[\r\n");
        Path file = Files.writeString(
                folder.resolve("t.txt"), transcript.text().replace("[[[CR]", "[XX]"), StandardCharsets.UTF_8);
        Playback playback = Playback.of(file);
        Line line = line(playback);
        write(line, "AT\r");
        assertThat(leaves(playback, () -> read(line, LONG)).getMessage()).contains("the transcript is damaged");
    }

    @Test
    void whatIsToldUnderANameIsFoundWhereverItStands() {
        transcript.step(at(0), "Given nothing");
        transcript.seen(at(0), "the bench = {\"quiet\":0.2}");
        Playback playback = playback();
        assertThat(playback.hasSteps()).isTrue();
        assertThat(playback.told("the bench")).containsExactly(Map.of("quiet", 0.2));
        assertThat(playback.told("nobody")).isEmpty();
    }

    private Finding leaves(Playback playback, ThrowingCallable action) {
        Finding finding = catchThrowableOfType(Finding.class, action);
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.attribution()).isEqualTo(Attribution.TEST_SYSTEM);
        assertThat(playback.left()).isEqualTo(Optional.of(finding));
        return finding;
    }

    private void host(int millis, String bytes) {
        transcript.host(at(millis), octets(bytes));
    }

    private void modem(int millis, String bytes) {
        transcript.modem(at(millis), octets(bytes));
    }

    private Playback playback() {
        try {
            return Playback.of(
                    Files.writeString(Files.createTempFile(folder, "transcript", ".txt"), transcript.text()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Line line(Playback playback) {
        return new PlaybackLine(playback, "a transcript", true);
    }

    private static void write(Line line, String bytes) {
        line.write(octets(bytes));
    }

    private static String read(Line line, Duration longest) {
        return new String(line.read(longest), StandardCharsets.ISO_8859_1);
    }

    private static byte[] octets(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Duration at(int millis) {
        return Duration.ofMillis(millis);
    }
}
