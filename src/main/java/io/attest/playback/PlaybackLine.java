package io.attest.playback;

import io.attest.line.Line;
import java.time.Duration;
import java.util.Optional;

/** The line of a transcript. Its time is that of the transcript, and costs none. */
public final class PlaybackLine implements Line {

    private static final byte[] NOTHING = {};

    private final Playback playback;
    private final String name;
    private final boolean virtual;
    private Duration arrived = Duration.ZERO;
    private Duration blur = Duration.ZERO;

    /**
     * @param name how messages name it
     * @param virtual whether the line was on virtual time
     */
    public PlaybackLine(Playback playback, String name, boolean virtual) {
        this.playback = playback;
        this.name = name;
        this.virtual = virtual;
    }

    @Override
    public void write(byte[] bytes) {
        playback.write(bytes);
    }

    @Override
    public byte[] read(Duration longest) {
        return taken(playback.read(longest));
    }

    @Override
    public byte[] listen(Duration longest) {
        return taken(playback.listen(longest));
    }

    @Override
    public Duration moment(Duration usual) {
        return playback.moment(usual);
    }

    private byte[] taken(Optional<Reel.Chunk> chunk) {
        arrived = chunk.map(Reel.Chunk::at).orElse(playback.now());
        blur = chunk.map(Reel.Chunk::blur).orElse(Duration.ZERO);
        return chunk.map(Reel.Chunk::bytes).orElse(NOTHING);
    }

    @Override
    public Duration elapsed() {
        return playback.now();
    }

    @Override
    public boolean isVirtual() {
        return virtual;
    }

    @Override
    public boolean hasFlowControl() {
        return true;
    }

    @Override
    public Duration arrived() {
        return arrived;
    }

    @Override
    public Duration blur() {
        return blur;
    }

    @Override
    public boolean dropDtr(Duration time) {
        return playback.droppedDtr();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        // There is nothing behind it.
    }
}
