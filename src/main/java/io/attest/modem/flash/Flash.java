package io.attest.modem.flash;

import java.io.IOException;
import java.util.Map;

/** Non-volatile memory. One write replaces the whole contents or changes nothing at all. */
public interface Flash {

    /** The contents; empty when nothing was ever written or the store is unreadable. */
    Map<String, String> read();

    /** Replaces the contents. A failure leaves the former contents; the host is told 34824. */
    void write(Map<String, String> contents) throws IOException;
}
