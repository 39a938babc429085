package io.attest.dte;

import io.attest.dte.Arrivals.Arrival;
import io.attest.dte.Meter.Share;
import io.attest.line.Brackets;
import io.attest.line.Line;
import io.attest.line.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes over a line, written down as they pass, with what has come and was not yet consumed. Judges nothing.
 *
 * <p>Unread bytes are characters 0 to 255. A modem that floods is cut off: what it wrote beyond the limit stays on the
 * line and the match fails.
 */
final class Exchange {

    private static final int MOST_UNREAD = 1 << 18;
    private static final int MOST_HEARD = 256;

    /** How often it is looked for what comes elsewhere: on virtual time nobody waits for it. */
    private static final Duration VIRTUAL_MOMENT = Duration.ofMillis(50);

    private static final Duration MOMENT = Duration.ofMillis(10);

    private static final int MOST_NAMED = 4096;

    /** So much of what the host wrote last a rule of the errata can see. */
    private static final int MOST_COMMAND = 64;

    private final Line line;
    private final Transcript transcript;
    private final Chatter chatter;
    private final Services services;
    private final Meter meter;
    private final StringBuilder unread = new StringBuilder();
    private final Arrivals arrivals = new Arrivals();
    private final StringBuilder heard = new StringBuilder();
    private Event last;
    private Duration lastWrite = Duration.ZERO;
    private Duration lastByte;
    private String lastWritten = "";
    private String command = "";
    private String lastTaken = "";

    Exchange(Line line, Transcript transcript, Chatter chatter, Services services, Meter meter) {
        this.meter = meter;
        this.line = line;
        this.transcript = transcript;
        this.chatter = chatter;
        this.services = services;
        this.lastByte = line.elapsed();
        this.last = new Event("the beginning of the case", lastByte);
    }

    void write(byte[] bytes) {
        write(bytes, bytes.length);
    }

    /** @param atATime how many octets the line is handed at a time */
    void write(byte[] bytes, int atATime) {
        chatter.roundTrips().over();
        lastWrite = line.elapsed();
        Duration onTheWay = meter.lineTime(bytes.length);
        last = new Event("the host's last byte", new Arrival(lastWrite.plus(onTheWay), onTheWay));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        lastWritten = name(text);
        command = text.substring(Math.max(0, text.length() - MOST_COMMAND));
        heard.setLength(0);
        transcript.host(lastWrite, bytes);
        services.written(text);
        for (int from = 0; from < bytes.length; from += atATime) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + atATime));
            meter.write(piece.length, () -> line.write(piece));
        }
        lastByte = line.elapsed();
    }

    /** How something that the host writes is named: in bracket notation, of something very long the two ends. */
    static String name(String text) {
        return text.length() > MOST_NAMED ? Difference.shown(text) : Brackets.of(text);
    }

    /** What goes over it directly is not written down. */
    Line line() {
        return line;
    }

    /** What the modem has not taken yet is not sent any more. */
    void discard() {
        line.discard();
    }

    /** How the outcome of waiting for a pattern is told. */
    enum Outcome {
        /** The beginning of what is unread matches and was consumed. */
        MATCH,
        /** Nothing that could still come would make it match. */
        MISMATCH,
        /** It could still match, but nothing more came in time. */
        TIMEOUT
    }

    /**
     * @param outcome how it ended
     * @param which which pattern matches, from 0; -1 when none does
     * @param text what was consumed, or everything unread when it does not match
     * @param began when the first byte of it arrived
     * @param after time from the last write to the last byte of it, or to the end of the waiting
     */
    record Wait(Outcome outcome, int which, String text, Arrival began, Duration after) {}

    /** Issues a plain AT. How soon it is answered tells what the line needs. */
    void probe() {
        Duration before = line.elapsed();
        write(IdleState.bytes("AT\r"));
        if (!line.isVirtual() && !hasUnread()) {
            chatter.roundTrips().asked(before);
        }
    }

    /** Waits until the beginning of what is unread matches. */
    Wait await(Pattern pattern, Duration longest) {
        return await(List.of(pattern), longest);
    }

    /**
     * Waits until the beginning of what is unread matches one of the patterns, the first of them if it is several. What
     * matches already is not kept waiting long for more that it could take, such as an optional line at its end; where
     * nothing at all may come, nothing is believed only after the longest silence.
     *
     * @param silence the longest to sit through, once what the host wrote last can have left
     */
    Wait await(List<Pattern> patterns, Duration silence) {
        Duration longest = silence.plus(meter.stillOnTheWay());
        Duration until = line.elapsed().plus(longest).plus(chatter.report());
        List<Matcher> matchers =
                patterns.stream().map(pattern -> pattern.matcher(unread)).toList();
        while (true) {
            int which = -1;
            boolean moreMayCount = false;
            for (int at = 0; at < matchers.size() && which < 0; at++) {
                boolean matches = matchers.get(at).reset().lookingAt();
                which = matches ? at : which;
                moreMayCount = matchers.get(at).hitEnd() || !matches && moreMayCount;
            }
            if (which >= 0 && !moreMayCount) {
                return matched(which, matchers.get(which).end());
            }
            if (which < 0 && !moreMayCount || unread.length() > MOST_UNREAD) {
                return unmatched(Outcome.MISMATCH);
            }
            boolean endless = line.elapsed().compareTo(until) > 0;
            if (endless) {
                chatter.goesOn();
            }
            boolean something = which >= 0 && matchers.get(which).end() > 0;
            String answer = something ? patterns.get(which).pattern() : "";
            Duration more = something ? chatter.more(answer) : longest;
            Duration wait = more.compareTo(longest) < 0 ? more : longest;
            boolean came = !endless && (something ? listen(wait) : receive(wait));
            if (something && came) {
                chatter.wasNotComplete(answer);
            } else if (something) {
                chatter.wasComplete(answer);
            }
            if (!came) {
                return which >= 0 ? matched(which, matchers.get(which).end()) : unmatched(Outcome.TIMEOUT);
            }
        }
    }

    private Wait matched(int which, int length) {
        Arrival began = arrivals.first().orElse(last.when());
        String text = consume(length);
        return new Wait(Outcome.MATCH, which, text, began, last.when().at().minus(lastWrite));
    }

    private Wait unmatched(Outcome outcome) {
        return new Wait(
                outcome,
                -1,
                unread.toString(),
                arrivals.first().orElse(last.when()),
                line.elapsed().minus(lastWrite));
    }

    /**
     * Takes everything up to the end of the first such text, however long it is.
     *
     * @param most how many octets may come before it ends
     * @param silence the longest silence to sit through
     * @param longest how long all of it may take
     * @return empty if the text does not come in time; what came is unread then
     */
    Optional<String> takeThrough(String end, int most, Duration silence, Duration longest) {
        Duration until = line.elapsed().plus(longest);
        int at = unread.indexOf(end);
        while (at < 0) {
            int searched = Math.max(0, unread.length() - end.length());
            if (unread.length() > most || line.elapsed().compareTo(until) > 0 || !receive(silence)) {
                return Optional.empty();
            }
            at = unread.indexOf(end, searched);
        }
        return Optional.of(consume(at + end.length()));
    }

    /**
     * Takes what is unread, up to so many octets.
     *
     * @param silence the longest silence to sit through where nothing is
     * @return empty after that silence
     */
    String take(int most, Duration silence) {
        if (!hasUnread()) {
            receive(silence);
        }
        return consume(Math.min(most, unread.length()));
    }

    /** Makes what was consumed last, or its beginning, unread again. */
    void putBack(String text, Arrival when) {
        unread.insert(0, text);
        arrivals.putBack(text.length(), when);
    }

    private String consume(int length) {
        String text = unread.substring(0, length);
        unread.delete(0, length);
        arrivals.take(length).ifPresent(when -> last = new Event("the modem's last byte before it", when));
        lastTaken = text.isEmpty() ? lastTaken : text;
        return text;
    }

    /** Takes what comes within a time; false when it was silence. */
    boolean receive(Duration longest) {
        return take(meter.read(() -> line.read(longest)));
    }

    /** The same where nothing depends on how long it was silence. */
    boolean listen(Duration longest) {
        return take(meter.read(() -> line.listen(longest)));
    }

    private boolean take(byte[] bytes) {
        line.remarks().forEach(remark -> transcript.note(remark.at(), remark.text()));
        if (bytes.length > 0) {
            transcript.modem(line.elapsed(), bytes);
            transcript.arrived(line.elapsed(), line.arrived(), line.blur());
            lastByte = line.arrived();
            chatter.roundTrips().answered(lastByte);
            arrivals.add(bytes.length, new Arrival(line.arrived(), line.blur()));
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            unread.append(text);
            services.heard(text);
            heard.append(text);
            heard.delete(0, Math.max(0, heard.length() - MOST_HEARD));
        }
        return bytes.length > 0;
    }

    /** Takes what is there, and what comes of it at the same moment; it stays unread. */
    void settle() {
        while (unread.length() <= MOST_UNREAD && receive(Duration.ZERO)) {
            // There may be more.
        }
    }

    /** Reads until the line has been silent for a time, or will not fall silent, and returns and forgets all that is unread. */
    String drain(Duration quiet) {
        Duration until = line.elapsed().plus(chatter.longest(quiet));
        while (unread.length() <= MOST_UNREAD && listen(quiet)) {
            if (!quiet.isZero() && line.elapsed().compareTo(until) > 0) {
                chatter.goesOn();
                break;
            }
        }
        return consume(unread.length());
    }

    /** Lets a time go by, collecting what comes. */
    void pass(Duration time) {
        Duration until = line.elapsed().plus(time);
        for (Duration left = time; left.compareTo(Duration.ZERO) > 0; left = until.minus(line.elapsed())) {
            passFor(left);
        }
    }

    /** Waits until nothing has passed over the line for that long, in either direction; what comes stays unread. */
    void rest(Duration time) {
        for (Duration left = restOf(time); left.compareTo(Duration.ZERO) > 0; left = restOf(time)) {
            passFor(left);
        }
    }

    private Duration restOf(Duration time) {
        return lastByte.plus(time).minus(line.elapsed());
    }

    /** Lets a moment go by in which the modem is waited for, though not on the line. */
    void passMoment() {
        Duration moment = line.isVirtual() ? VIRTUAL_MOMENT : MOMENT;
        meter.during(Share.MODEM, () -> passMoment(moment));
    }

    /** The same for a moment that long. */
    void passMoment(Duration moment) {
        pass(line.moment(moment));
    }

    private void passFor(Duration time) {
        take(meter.during(Share.MANDATED, () -> meter.read(() -> line.pass(time))));
    }

    /** Lets a time go by in which nothing is expected, in steps as long as the line likes; ends at the first byte. */
    void sitThrough(Duration time) {
        if (!hasUnread() && time.compareTo(Duration.ZERO) > 0) {
            passFor(time);
        }
    }

    /** Keeps the silence around an escape sequence, and returns and forgets what came instead. */
    String guard(Duration time) {
        return meter.during(Share.MANDATED, () -> drain(time));
    }

    /** Where the time goes. */
    Meter meter() {
        return meter;
    }

    boolean hasUnread() {
        return unread.length() > 0;
    }

    /** The last bytes that came since the host wrote, consumed or not. */
    String heard() {
        return heard.toString();
    }

    /** What the host wrote last, a mark, and the last bytes that were consumed since: what precedes an answer. */
    String preceding() {
        return command.isEmpty() ? taken() : command + Acceptances.HOST + taken();
    }

    private String taken() {
        return heard.substring(0, Math.max(0, heard.length() - unread.length()));
    }

    Duration elapsed() {
        return line.elapsed();
    }

    /** Whether times are exact wherever they are seen. */
    boolean isVirtual() {
        return line.isVirtual();
    }

    /** Something else than bytes has happened. */
    void happened(String what) {
        last = new Event(what, line.elapsed());
    }

    /** What happened last: the host wrote, the modem's last byte that was consumed came, or something else. */
    Event last() {
        return last;
    }

    String lastWritten() {
        return lastWritten;
    }

    /** The last bytes that were consumed. */
    String lastTaken() {
        return lastTaken;
    }

    /** The end of what the host wrote last, as octets. */
    String command() {
        return command;
    }

    String lastWriteAt() {
        return Layout.moment(lastWrite);
    }

    Transcript transcript() {
        return transcript;
    }
}
