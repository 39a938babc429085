package io.attest.modem.flash;

import java.io.IOException;
import java.util.Map;

/** Flash whose writes the bench can make fail, for code 34824. Reading always works. */
public final class WearableFlash implements Flash {

    private final Flash sound;
    private boolean worn;

    public WearableFlash(Flash sound) {
        this.sound = sound;
    }

    public void worn(boolean worn) {
        this.worn = worn;
    }

    @Override
    public Map<String, String> read() {
        return sound.read();
    }

    @Override
    public void write(Map<String, String> contents) throws IOException {
        if (worn) {
            throw new IOException("the bench made flash writes fail");
        }
        sound.write(contents);
    }
}
