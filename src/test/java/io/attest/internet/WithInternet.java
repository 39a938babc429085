package io.attest.internet;

import io.attest.line.FarEnds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that share an Internet side, which is in its usual state before each of them. */
class WithInternet {

    static FarEnds farEnds = new FarEnds();
    static Internet internet;

    @BeforeAll
    static void start() {
        farEnds = new FarEnds();
        internet = Internet.start(farEnds);
    }

    @AfterAll
    static void close() {
        internet.close();
    }

    @BeforeEach
    void reset() {
        internet.reset();
    }
}
