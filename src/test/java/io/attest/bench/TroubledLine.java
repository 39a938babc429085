package io.attest.bench;

import io.attest.line.Line;
import io.attest.line.LineLost;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/** A line to which something happens when the host has written so many times; the modem behind it is as it was. */
final class TroubledLine extends AlteredLine {

    /** What happens to a line. */
    enum Trouble {
        NONE,
        CUT,
        CUT_AND_BACK,
        WRONG_SPEED,
        NOISE_FOR_A_MOMENT,
        LOSES_OCTETS,
        DOUBLES_OCTETS,
        MODEM_HANGS,
        MODEM_EXCHANGED
    }

    /** A burst of noise lasts for so many writes, from a command line on; in the middle of a file nobody could tell. */
    private static final int BURST = 2;

    private static final int LONGEST_NOISE = 5;

    private final Trouble trouble;
    private final int from;
    private final Random random;
    private final Consumer<Integer> written;
    private int writes;
    private int noises;
    private int burst;
    private boolean back;

    /** @param written is told how often the host has written */
    TroubledLine(Line line, Trouble trouble, int from, long seed, Consumer<Integer> written) {
        super(line);
        this.trouble = trouble;
        this.from = from;
        this.random = new Random(seed);
        this.written = written;
    }

    private boolean isTroubled() {
        if (trouble == Trouble.NOISE_FOR_A_MOMENT) {
            return burst > 0 && writes < burst + BURST;
        }
        return writes >= from && !back;
    }

    @Override
    public void write(byte[] bytes) {
        writes++;
        noises = 0;
        written.accept(writes);
        if (burst == 0 && writes >= from && new String(bytes, StandardCharsets.ISO_8859_1).matches("AT[#+].*\r")) {
            burst = writes;
        }
        if (!isTroubled()) {
            line.write(bytes);
            return;
        }
        switch (trouble) {
            case MODEM_HANGS -> {
                // Nobody is there to take it.
            }
            case NONE -> line.write(bytes);
            default -> line.write(becomes(bytes));
        }
    }

    @Override
    public byte[] read(Duration longest) {
        byte[] came = line.read(longest);
        if (!isTroubled()) {
            return came;
        }
        return switch (trouble) {
            case MODEM_HANGS -> new byte[0];
            case NOISE_FOR_A_MOMENT -> came.length == 0 ? noise() : becomes(came);
            default -> becomes(came);
        };
    }

    private byte[] noise() {
        return noises++ < LONGEST_NOISE ? new byte[] {(byte) 0xF8, 0, (byte) 0x9C} : new byte[0];
    }

    private byte[] becomes(byte[] bytes) {
        return switch (trouble) {
            case CUT, CUT_AND_BACK -> throw new LineLost("the cable of " + line.name() + " is out");
            case WRONG_SPEED, NOISE_FOR_A_MOMENT -> scrambled(bytes);
            case LOSES_OCTETS -> each(bytes, 0);
            case DOUBLES_OCTETS -> each(bytes, 2);
            case MODEM_EXCHANGED -> FragileLine.otherFirmware().apply(bytes);
            default -> bytes;
        };
    }

    private static byte[] scrambled(byte[] bytes) {
        byte[] scrambled = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            scrambled[at] = (byte) (bytes[at] * 37 ^ 0xD6 | 0x80);
        }
        return scrambled;
    }

    /** One octet in thirty comes so often. */
    private byte[] each(byte[] bytes, int times) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        for (byte octet : bytes) {
            int now = random.nextInt(30) == 0 ? times : 1;
            for (int time = 0; time < now; time++) {
                left.write(octet);
            }
        }
        return left.toByteArray();
    }

    /** The cable is put in again by whoever pulled it out. */
    @Override
    public void mayVanish(Duration time) {
        back |= trouble == Trouble.CUT_AND_BACK && writes >= from;
        line.mayVanish(time);
    }
}
