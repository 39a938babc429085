package io.attest.dte;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Brackets;
import io.attest.line.Line;
import io.attest.line.Transcript;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.attest.verdict.Split;
import io.attest.verdict.Timing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The host's side of one test case: issues command lines and holds the modem to its answers, byte for byte.
 *
 * <p>Framing is that of appendix B, "Output": an answer or indication is {@code [CR][LF]text[CR][LF]}, each line of a
 * report is {@code text[CR][LF]}. What the errata of the case allow beside it is accepted and noted.
 */
public final class Tester {

    private final Exchange exchange;
    private final Patience patience;
    private final IdleState idle;
    private final Latitude latitude;
    private final Account account;
    private final Echo echo;
    private final LateBytes lateBytes;
    private final Window window;
    private final Pacing pacing;
    private final Format format = new Format();
    private final Exactly exactly;
    private final Closing closing;
    private boolean underWay;

    public Tester(
            Line line,
            Transcript transcript,
            Patience patience,
            Collection<String> errata,
            Level level,
            IdleState idle) {
        this(line, transcript, patience, errata, level, idle, System::nanoTime);
    }

    /** @param clock in nanoseconds, by which octets take their time on the line: that of the wall, but for a playback */
    public Tester(
            Line line,
            Transcript transcript,
            Patience patience,
            Collection<String> errata,
            Level level,
            IdleState idle,
            LongSupplier clock) {
        this.exchange = new Exchange(
                line,
                transcript,
                idle.chatter(),
                idle.postamble().services(),
                new Meter(patience.pace().baud(), clock));
        this.patience = patience;
        this.idle = idle;
        this.latitude = new Latitude(errata, level, exchange::preceding);
        this.account = new Account(exchange, idle, patience.quiet());
        this.echo = new Echo(exchange, idle, patience.answer());
        this.lateBytes = new LateBytes(exchange, idle, account);
        this.exactly = new Exactly(exchange, idle, account, lateBytes);
        this.closing = new Closing(exchange, idle, echo, lateBytes, exactly, patience);
        this.window = new Window(exchange, latitude, account, patience.tolerance());
        this.pacing = new Pacing(exchange, idle, lateBytes, patience);
    }

    /** Reaches the idle testing state, whatever the last case left behind. */
    public void begin() {
        idle.begins();
        lateBytes.begin(idle.settled());
        idle.reach(exchange);
    }

    /** Attaches the modem to GPRS, for a case that needs a PDP context. */
    public void attach() {
        idle.attachment().ensure(exchange);
    }

    /**
     * Writes a command line and its CR. Nothing may be unread: it would belong to an earlier command. Where the modem's
     * echo could not be switched off, an exact echo is taken first: whether ATE works is for other cases to judge.
     */
    public void issue(String commandLine) {
        write(IdleState.bytes(commandLine + "\r"));
        echo.take();
    }

    /** Writes exactly these bytes. */
    public void write(byte[] bytes) {
        write(bytes, Math.max(1, bytes.length));
    }

    /** Writes exactly these bytes, so many at a time. While the modem writes data, what is unread is that. */
    public void write(byte[] bytes, int atATime) {
        echo.take();
        pacing.rest(bytes);
        if (services().mayHaveWrittenData(exchange.lastTaken())) {
            look();
        } else {
            lateBytes.none();
        }
        send(bytes, atATime);
    }

    private void send(byte[] bytes, int atATime) {
        lateBytes.touched();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String name = Exchange.name(text);
        if (idle.shuns(name)) {
            throw Finding.inconclusive(
                    Attribution.IUT,
                    "a command line that has hung the modem in many cases before is not issued again",
                    List.of(Fact.of("not issued", name)));
        }
        if (!services().isData()) {
            idle.disturbedBy(bytes);
            format.written(text);
        }
        account.written(bytes);
        String echoed = services().echoed(text);
        exchange.write(bytes, atATime);
        lateBytes.written(text);
        echo.dueFor(text, echoed);
    }

    /**
     * Issues a command line whose answer is not under test: it has to be OK, in whatever framing. Framing is judged where
     * the command is the test purpose, so that one fault does not make a preamble fail everywhere.
     * Where each write of a parameter costs a rest, one that the modem has already is not written.
     */
    public void prepare(String commandLine) {
        if (!pacing.spares(commandLine, this::issue)) {
            issue(commandLine);
            new Preamble(exchange, idle, account, patience).takeAnswer(commandLine);
            lateBytes.none();
        }
    }

    /** Expects {@code [CR][LF]text[CR][LF]}. */
    public void answers(String text) {
        expect("\r\n" + text + "\r\n", text, patience.answer());
    }

    /** Expects {@code [CR][LF]text[CR][LF]}, the first byte within a time of its own. */
    public void answers(String text, Duration within) {
        expect("\r\n" + text + "\r\n", text, within);
    }

    /** Expects {@code text[CR][LF]} for each of the lines. */
    public void reports(List<String> lines) {
        expect(String.join("\r\n", lines) + "\r\n", String.join(" | ", lines), patience.answer());
    }

    /** Expects a report of one line and the answer OK. */
    public void reportsAndAnswersOk(String line) {
        expect(line + "\r\n\r\nOK\r\n", line + " | OK", patience.answer());
    }

    /** Expects exactly these bytes, nothing less and, by the next exchange, nothing more. */
    public void writes(String bytes) {
        writes(bytes, patience.answer());
    }

    /** Expects exactly these bytes, the first within a time of its own. No erratum touches content that is long. */
    public void writes(String bytes, Duration within) {
        Optional<String> literal = bytes.length() < LongContent.LEAST ? Optional.empty() : Placeholders.literal(bytes);
        if (literal.isEmpty()) {
            expect(bytes, Brackets.of(bytes), within);
            return;
        }
        echo.take();
        new LongContent(exchange, account, patience.answer()).expect(literal.get(), within);
    }

    /** How a session with a peer ends. */
    public Session session() {
        echo.take();
        return new Session(exactly, latitude, format);
    }

    /** Expects {@code [CR][LF]text[CR][LF]} in a window of time, counted from whatever happened last. */
    public void indicates(String text, Duration notBefore, Duration notAfter) {
        echo.take();
        window.expect(text, notBefore, notAfter);
    }

    /**
     * Expects that something is seen elsewhere than on the line, in a window of time, counted from whatever happened last.
     *
     * @param shown how messages name it
     * @param there whether it has come
     * @param came what to tell of what has come
     */
    public void sees(
            String shown, Duration notBefore, Duration notAfter, BooleanSupplier there, Supplier<String> came) {
        window.expectElsewhere(shown, notBefore, notAfter, there, came);
    }

    /** Expects nothing but these, in any order, until a silence that long. */
    public void indicatesOnly(Duration silence, List<Indication> indications) {
        echo.take();
        new OnlyThese(exchange, latitude, account).expect(silence, indications);
    }

    /** Asks for the state while another command is under way. What that one says is taken and not judged any more. */
    public void passesThrough(String state) {
        underWay = true;
        issueMeanwhile("AT#VSTATE");
        new PassingState(exchange, latitude, account).expect(state);
    }

    /** Issues a command line while another is under way, whose own answer is still to be taken, and expects this one. */
    public void meanwhile(String commandLine, String text) {
        issueMeanwhile(commandLine);
        new Meanwhile(exchange, latitude, account).expect(text, patience.answer());
    }

    private void issueMeanwhile(String commandLine) {
        pacing.rest(IdleState.bytes(commandLine + "\r"));
        send(IdleState.bytes(commandLine + "\r"), commandLine.length() + 1);
        echo.take();
    }

    /**
     * Makes the connection that a preamble needs. The framing of what is said is not judged.
     *
     * @param bearer over what; a modem may be different over each
     */
    public void connect(String bearer) {
        issue("AT#CONNECTIONSTART");
        new GoingOnline(exchange, idle, account).expect(bearer);
        lateBytes.none();
    }

    /** Expects silence. */
    public void writesNothing(Duration time) {
        exchange.pass(time);
        echo.take();
        lateBytes.none("nothing for " + Layout.seconds(time));
    }

    /** Takes from the line what is there, and what comes of it at the same moment; it stays unread. */
    public void look() {
        exchange.settle();
    }

    /** Whether the modem waits for a peer or has one: nothing says that it must turn away who comes beside. */
    public boolean mayKeepWaiting() {
        return services().mayKeepWaiting();
    }

    /** Whether all that has come was taken. */
    public boolean isQuiet() {
        return !exchange.hasUnread();
    }

    /** Lets time go by; what comes stays unread. */
    public void pass(Duration time) {
        exchange.pass(time);
    }

    /** Lets a moment go by in which something may come that is seen elsewhere than on the line. */
    public void passMoment() {
        exchange.passMoment();
    }

    /** What the whole answer says of itself, up to its final result code. */
    public WholeReport wholeReport() {
        echo.take();
        return new WholeReport(exchange, latitude, account, idle.bounded(patience.answer(), exchange.lastWritten()));
    }

    /** Expects the mail that the modem has just said it delivers. */
    public void delivers(ExpectedMail expected) {
        echo.take();
        new MailFromModem(exchange, account, patience.answer()).expect(expected);
    }

    /** Whatever comes until the line is quiet, in bracket notation; of something long its beginning and its end. */
    public String whatever() {
        return new Hearing(exchange).whatever(patience);
    }

    /**
     * What the modem writes, as it comes; nothing is judged.
     *
     * @param silence how long a silence ends it, by all that was heard so far
     */
    public List<Heard> hears(Function<String, Duration> silence) {
        echo.take();
        return new Hearing(exchange).pieces(silence);
    }

    /** After the last step: nothing may be left. */
    public void end() {
        closing.end(underWay);
    }

    /** The same for a case that is played back from where it was given up then: no more was asked, only listened to. */
    public void endUnasked() {
        closing.endUnasked();
    }

    /** After a case that is not a pass: what the modem is left in is not known. */
    public void abandon() {
        idle.postamble().ends(exchange.heard());
        idle.unsettle();
    }

    /** After every case, and after a call that the far end could end: no connection is left. Judges nothing. */
    public void goOffline() {
        exchange.discard();
        idle.postamble().run(exchange);
    }

    /** After a hard reset: what the modem said while it started is nobody's answer; then the idle testing state. */
    public void afterReset() {
        idle.unsettle();
        idle.awaken(exchange);
        idle.reach(exchange);
        format.reset();
    }

    /** What is wrong with the line, where the modem is at rest; empty as a rule. */
    public Optional<String> lineFault() {
        return idle.lineFault(exchange);
    }

    /** Writes a line of the bench's doing into the transcript. */
    public void note(String text) {
        exchange.transcript().note(exchange.elapsed(), text);
    }

    /** The bench has done something from which a time may be counted. */
    public void happened(String what) {
        exchange.happened(what);
    }

    /** The last bytes that the host wrote, in bracket notation; of something long its beginning and its end. */
    public String lastWritten() {
        return Layout.cut(exchange.lastWritten());
    }

    /** What was accepted so far although it is not canonical. */
    public List<Acceptance> acceptances() {
        return latitude.used();
    }

    /** The times that were measured so far. */
    public List<Timing> timings() {
        return window.timings();
    }

    /** Where the wall-clock time since the beginning went. */
    public Split split() {
        return exchange.meter().split();
    }

    /** Seconds of the wall clock since the beginning. */
    public double wallSeconds() {
        return exchange.meter().seconds();
    }

    public Transcript transcript() {
        return exchange.transcript();
    }

    public Duration elapsed() {
        return exchange.elapsed();
    }

    private void expect(String canonical, String shown, Duration longest) {
        expect(latitude, canonical, shown, longest);
    }

    private void expect(Latitude allowed, String canonical, String shown, Duration longest) {
        echo.take();
        exactly.expect(allowed, allowed.expectation(canonical, shown), canonical, longest);
    }

    private Services services() {
        return idle.postamble().services();
    }
}
