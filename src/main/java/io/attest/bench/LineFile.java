package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code line:} of a bench file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LineFile.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = LineFile.Tcp.class, name = "tcp"),
    @JsonSubTypes.Type(value = LineFile.Serial.class, name = "serial")
})
public sealed interface LineFile {

    /**
     * The reference modem in this process, on virtual time.
     *
     * @param faults ids of firmware faults or variants with which it is built
     */
    record Reference(@Nullable List<String> faults) implements LineFile {}

    /** A modem behind a raw TCP port. */
    record Tcp(
            @JsonProperty(required = true) String host,
            @JsonProperty(required = true) int port) implements LineFile {}

    /**
     * A modem on a serial port or pseudo-terminal.
     *
     * @param baud bits per second; 115200 unless given
     * @param flow {@code none} (unless given) or {@code rts-cts}
     */
    record Serial(
            @JsonProperty(required = true) String device,
            @Nullable Integer baud,
            @Nullable Flow flow) implements LineFile {}

    /** Flow control of a serial line. */
    enum Flow {
        @JsonProperty("none")
        NONE,
        @JsonProperty("rts-cts")
        RTS_CTS
    }
}
