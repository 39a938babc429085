package io.attest.modem.socket;

import java.io.IOException;

/** The end of an errand that was told to stop. */
final class Stopped extends IOException {}
