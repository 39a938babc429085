package io.attest.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.attest.dte.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code line:} of a bench file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LineFile.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = LineFile.Serial.class, name = "serial"),
    @JsonSubTypes.Type(value = LineFile.Pty.class, name = "pty"),
    @JsonSubTypes.Type(value = LineFile.Tcp.class, name = "tcp"),
    @JsonSubTypes.Type(value = LineFile.Rfc2217.class, name = "rfc2217")
})
public sealed interface LineFile {

    /** Of a serial port, unless the file says otherwise. */
    int USUAL_BAUD = 115200;

    /** Seconds that lie before each parameter write, which the manual asks for; none unless given. */
    @Nullable
    Double pacing();

    /** Bits per second, as far as the file knows; 0 where the line has no speed. */
    private int speed() {
        if (this instanceof Serial serial) {
            return Objects.requireNonNullElse(serial.baud(), USUAL_BAUD);
        }
        if (this instanceof Rfc2217 remote) {
            return Objects.requireNonNullElse(remote.baud(), USUAL_BAUD);
        }
        return this instanceof Tcp tcp ? Objects.requireNonNullElse(tcp.baud(), 0) : 0;
    }

    /** What the line asks of whoever writes to it. */
    default Pace pace() {
        double seconds = Objects.requireNonNullElse(pacing(), 0.0);
        return new Pace(Duration.ofNanos(Math.round(seconds * 1e9)), speed());
    }

    /**
     * The reference modem in this process, on virtual time.
     *
     * @param faults ids of firmware faults or variants with which it is built
     */
    record Reference(
            @Nullable List<String> faults, @Nullable Double pacing) implements LineFile {}

    /**
     * A modem on a serial port, named in one of three ways.
     *
     * @param device the path of the port
     * @param usb where on the USB tree the port is, for instance {@code 1-1.2}
     * @param imei what the modem on it answers to AT+CGSN
     * @param baud bits per second; 115200 unless given
     * @param flow {@code none} (unless given) or {@code rts-cts}
     * @param dtr {@code on} unless given
     */
    record Serial(
            @Nullable String device,
            @Nullable String usb,
            @Nullable String imei,
            @Nullable Integer baud,
            @Nullable Flow flow,
            @Nullable Dtr dtr,
            @Nullable Double pacing)
            implements LineFile {}

    /** An emulator behind a pseudo-terminal, which has neither speed nor modem lines. */
    record Pty(
            @JsonProperty(required = true) String device,
            @Nullable Double pacing) implements LineFile {}

    /**
     * A modem behind a raw TCP port.
     *
     * @param baud bits per second of the line behind it, to reckon the line's time; not reckoned unless given
     */
    record Tcp(
            @JsonProperty(required = true) String host,
            @JsonProperty(required = true) int port,
            @Nullable Integer baud,
            @Nullable Double pacing)
            implements LineFile {}

    /** A serial port behind a server that speaks RFC 2217; the rest as of a serial port. */
    record Rfc2217(
            @JsonProperty(required = true) String host,
            @JsonProperty(required = true) int port,
            @Nullable Integer baud,
            @Nullable Flow flow,
            @Nullable Dtr dtr,
            @Nullable Double pacing)
            implements LineFile {}

    /** Flow control of a serial line. */
    enum Flow {
        @JsonProperty("none")
        NONE,
        @JsonProperty("rts-cts")
        RTS_CTS
    }

    /** What the host does with Data Terminal Ready. */
    enum Dtr {
        /** Ready while the line is open; dropped for a moment where a modem is to be brought back. */
        @JsonProperty("on")
        ON,
        /** Never ready. */
        @JsonProperty("off")
        OFF,
        /** Left as it is. */
        @JsonProperty("ignored")
        IGNORED
    }
}
