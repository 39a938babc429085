package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies as large as any modem sends, before a server that takes them as fast as they come. */
final class LargeMailTest {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] BLOCK = Wire.bytes(("x".repeat(62) + "\r\n").repeat(MEGABYTE / 64));

    private final FarEnds farEnds = new FarEnds();
    private final Sink sink;
    private final Internet internet;

    LargeMailTest() throws IOException {
        sink = Sink.open();
        internet = Internet.start(farEnds, sink);
    }

    @BeforeEach
    void blocksAreMegabytes() {
        assertThat(BLOCK).hasSize(MEGABYTE);
    }

    @AfterEach
    void close() {
        internet.close();
    }

    private Wire begun() throws IOException {
        Wire wire = new Wire(internet, Wire.SMTP);
        wire.answer();
        assertThat(wire.ask("EHLO m")).startsWith("250");
        assertThat(wire.ask("DATA")).startsWith("354");
        return wire;
    }

    private static void megabytes(Wire wire, int count) throws IOException {
        for (int megabyte = 0; megabyte < count; megabyte++) {
            wire.write(BLOCK);
        }
    }

    @Test
    void sixtyFourMegabytesAreTakenEvenWhileHeld() throws IOException {
        internet.fault("SMTP", "octet 5 of the body", "says nothing");
        try (Wire wire = begun()) {
            megabytes(wire, 64);
            Views.await(farEnds, wire.local(), view -> view.received() == wire.sent() && view.silent());
            assertThat(sink.octets()).hasValueLessThanOrEqualTo(5);
            internet.goOn("SMTP");
            assertThat(wire.ask(".")).startsWith("250 taken");
        }
        assertThat(sink.octets()).hasValue(64L * MEGABYTE + 3);
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void moreIsRefusedAtItsEnd() throws IOException {
        try (Wire wire = begun()) {
            megabytes(wire, 70);
            assertThat(wire.ask(".")).startsWith("552");
            assertThat(wire.ask("RSET")).startsWith("250");
        }
        assertThat(sink.octets()).hasValueLessThan(66L * MEGABYTE);
        assertThat(internet.seen("smtp.subjects")).isEmpty();
        assertThat(internet.sick()).isEmpty();
    }
}
