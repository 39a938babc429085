package io.attest.bench;

import io.attest.line.Line;
import io.attest.line.LineLost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A line that is cut after so many writes, or behind which the modem seems another one from then on. */
final class FragileLine extends AlteredLine {

    private final int sound;
    private final UnaryOperator<byte[]> afterwards;
    private int writes;

    /**
     * @param sound how many writes it lasts
     * @param afterwards what becomes of what the modem says from then on
     */
    FragileLine(Line line, int sound, UnaryOperator<byte[]> afterwards) {
        super(line);
        this.sound = sound;
        this.afterwards = afterwards;
    }

    /** One that is cut. */
    static FragileLine cut(Line line, int sound) {
        return new FragileLine(line, sound, bytes -> {
            throw new LineLost("the cable of " + line.name() + " is out");
        });
    }

    /** Of the answers of a modem, those of one with another firmware; as long, so that nothing else is disturbed. */
    static UnaryOperator<byte[]> otherFirmware() {
        return bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("651_09gg", "777_09gg")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] now(byte[] bytes) {
        return writes > sound ? afterwards.apply(bytes) : bytes;
    }

    @Override
    public void write(byte[] bytes) {
        writes++;
        now(bytes);
        line.write(bytes);
    }

    @Override
    public byte[] read(Duration longest) {
        return now(line.read(longest));
    }
}
