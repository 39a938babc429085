package io.attest.internet.gate;

import java.util.function.UnaryOperator;

/** What a fault can do at the stage it was put at. */
interface Scene {

    /** Answers in place of the server behind, which never sees what was asked. */
    void answer(byte[] octets);

    /** Says and does nothing until the case lets it go on. */
    void hold();

    /** Ends the connection in good order (FIN). What the modem still sends is read and thrown away. */
    void close();

    /** Ends the connection at once (RST). */
    void reset();

    /** Answers octet by octet from now on. */
    void slowly();

    /** Changes the answer of the server behind. */
    void rewrite(UnaryOperator<byte[]> how);

    /** Whether it has to wait for the case now; asking uses it up. */
    boolean holds();
}
