package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a run, {@code record.ndjson}: Cucumber Messages, one envelope a line, appended and handed to the operating
 * system as things happen. Attest's own entries are attachments with media types of their own, so that every tool that
 * reads Cucumber Messages reads the record.
 */
public final class RecordFile implements AutoCloseable {

    static final String NAME = "record.ndjson";
    static final String RUN = "application/vnd.attest.run+json";
    static final String CASE = "application/vnd.attest.case+json";
    static final String CHECK = "application/vnd.attest.check+json";
    static final String BENCH = "application/vnd.attest.bench+json";
    static final String PAST = "application/vnd.attest.past+json";
    static final String END = "application/vnd.attest.end+json";

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final SeekableByteChannel file;
    private final Serializer serializer = new Serializer();

    /** Why nothing can be written any more. */
    private @Nullable IOException broken;

    /** Begins the record of a new run in a folder of its own. */
    public RecordFile(Path folder, RunHeader header) throws IOException {
        this(FileChannel.open(
                Files.createDirectories(folder).resolve(NAME),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
        append(RUN, header, null);
    }

    private RecordFile(FileChannel file) throws IOException {
        lock(file);
        this.file = file;
    }

    /** @param file stands where the next line goes */
    RecordFile(SeekableByteChannel file) {
        this.file = file;
    }

    /**
     * Goes on with the record of a run that was killed, or did not come to all of its cases. What was cut short at its end
     * is mended first.
     *
     * @throws IOException if it cannot be written, or another process writes it
     */
    public static RecordFile again(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            RecordFile record = new RecordFile(file);
            CutShort.mend(file);
            return record;
        } catch (IOException refused) {
            file.close();
            throw refused;
        }
    }

    /**
     * What it holds by now. While it is locked it must be read here: where a process closes another channel on a file,
     * the operating system takes all its locks on it away.
     *
     * @throws IOException if that is no record
     */
    public synchronized RunRecord read(Path folder) throws IOException {
        return reading().record(folder);
    }

    /**
     * Every attempt with the verdict that it came to, before any was retracted: a check to come may yet vouch for it.
     *
     * @throws IOException if that is no record
     */
    public synchronized List<CaseResult> attemptsAsWritten() throws IOException {
        return reading().attempts();
    }

    private Reading reading() throws IOException {
        file.position(0);
        Reading reading = RunRecord.reading(Channels.newInputStream(file));
        file.position(file.size());
        return reading;
    }

    /** Held until the process ends, however it does. */
    private static void lock(FileChannel file) throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException here) {
            throw new IOException("it is under way in this process", here);
        }
        throw new IOException("it is under way in another process");
    }

    /**
     * Appends one of Cucumber's messages.
     *
     * @throws UncheckedIOException if it cannot be written; then nothing more is, even if there is room again: what came
     *     after a gap could be taken for all there was
     */
    public synchronized void append(Envelope envelope) {
        try {
            if (broken != null) {
                throw broken;
            }
            StringWriter line = new StringWriter();
            serializer.writeValue(line, envelope);
            write(ByteBuffer.wrap(line.append('\n').toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            broken = full;
            throw new UncheckedIOException(
                    "the record of the run cannot be written: " + full.getMessage()
                            + "; make room, then go on with the run by --resume",
                    full);
        }
    }

    /** A whole line or nothing of it. */
    private void write(ByteBuffer line) throws IOException {
        long begin = file.position();
        try {
            while (line.hasRemaining()) {
                file.write(line);
            }
        } catch (IOException full) {
            try {
                file.truncate(begin);
            } catch (IOException stays) {
                full.addSuppressed(stays);
            }
            throw full;
        }
    }

    /** Appends the result of a case that has just finished. */
    public void append(CaseResult result, @Nullable String testCaseStartedId) {
        append(CASE, result, testCaseStartedId);
    }

    /** Appends the qualification of a bench. */
    public void append(Check check) {
        append(CHECK, check, null);
    }

    /** Appends what has happened to a bench. */
    public void append(BenchEvent event) {
        append(BENCH, event, null);
    }

    /** Appends what earlier runs said. */
    public void append(Past past) {
        append(PAST, past, null);
    }

    /** Marks that the run came to its end. */
    public void end(Instant at) {
        append(END, at, null);
    }

    private void append(String mediaType, Object body, @Nullable String testCaseStartedId) {
        append(entry(mediaType, body, testCaseStartedId));
    }

    /** An entry of Attest's own. */
    static Envelope entry(String mediaType, Object body, @Nullable String testCaseStartedId) {
        try {
            return Envelope.of(new Attachment(
                    JSON.writeValueAsString(body),
                    AttachmentContentEncoding.IDENTITY,
                    null,
                    mediaType,
                    null,
                    testCaseStartedId,
                    null,
                    null,
                    null,
                    null,
                    null));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException full) {
            throw new UncheckedIOException("the record of the run cannot be written: " + full.getMessage(), full);
        }
    }
}
