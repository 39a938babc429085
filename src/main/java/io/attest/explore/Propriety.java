package io.attest.explore;

/** How a sentence stands to the state that the modem is in: the first three classes of test cases. */
enum Propriety {
    VALID,
    INOPPORTUNE,
    INVALID
}
