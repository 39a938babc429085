package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The {@code clock:} of a bench file. */
public enum ClockFile {
    /** Moved where an actuator claims {@code advance-time}. */
    @JsonProperty("auto")
    AUTO,
    /** Never moved. */
    @JsonProperty("real")
    REAL,
    /** Moved; without an actuator that claims it the file is wrong. */
    @JsonProperty("movable")
    MOVABLE
}
