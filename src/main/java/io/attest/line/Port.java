package io.attest.line;

import org.jspecify.annotations.Nullable;

/**
 * A serial port of this machine.
 *
 * @param path the device
 * @param usb where it is on the USB tree, as the system names it: {@code 1-1.2}, and with the interface where that is
 *     known, {@code 1-1.2:1.0}; null if it is not on USB
 * @param description what the system says of it
 */
public record Port(String path, @Nullable String usb, String description) {

    /** Whether it is there; a modem may have several ports at one location, told apart by the interface alone. */
    public boolean isAt(String location) {
        return usb != null && (usb.equals(location) || usb.startsWith(location + ":"));
    }

    /** For a message. */
    public String named() {
        return usb == null ? path : path + " (usb " + usb + ")";
    }
}
