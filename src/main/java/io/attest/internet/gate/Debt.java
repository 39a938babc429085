package io.attest.internet.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An answer that the server behind owes the modem, on its way, up to what the faults of its stage make of it. */
final class Debt {

    private static final int SLICE = 1 << 16;
    private static final byte[] FINAL_DOT = ".\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Gate gate;
    private final Conversation conversation;
    private final Dialogue dialogue;
    private final Turn turn;
    private final Play play;
    private final boolean late;
    private long since = System.nanoTime();
    private @Nullable Text text;

    /**
     * @param play what the faults of the turn have changed about the answer
     * @param late its faults act only when the answer is there
     */
    Debt(Gate gate, Conversation conversation, Dialogue dialogue, Turn turn, Play play, boolean late) {
        this.gate = gate;
        this.conversation = conversation;
        this.dialogue = dialogue;
        this.turn = turn;
        this.play = play;
        this.late = late;
    }

    /** For how long it has been owed. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** It could not be paid until now. */
    void begins() {
        since = System.nanoTime();
    }

    /** Whether the server has begun to pay, so that what is left of it changes nothing any more. */
    boolean isPaidInPart() {
        return text != null;
    }

    /** Takes some of it; false if no more of it is here. */
    boolean take(Link link) throws IOException {
        return text == null ? takeAnswer(link) : takeText(link.coming(), text);
    }

    private boolean takeAnswer(Link link) throws IOException {
        OptionalInt end = dialogue.carries() ? OptionalInt.empty() : link.answer(dialogue);
        if (end.isEmpty()) {
            return false;
        }
        byte[] answer = link.coming().take(end.getAsInt());
        Optional<Turn> more = dialogue.more(turn, answer);
        if (late && more.isEmpty()) {
            conversation.answersLate(turn, play, answer);
            return true;
        }
        conversation.tell(play.rewritten(dialogue.shown(turn, answer)), play.slow());
        if (more.isPresent()) {
            conversation.agreed(more.get());
        } else if (dialogue.textFollows(turn, answer)) {
            text = new Text(turn.text(), answer);
        } else {
            conversation.answered(turn, answer, true);
        }
        return true;
    }

    private boolean takeText(Octets coming, Text lines) {
        long fault = lines.replaced()
                ? Long.MAX_VALUE
                : gate.faults().next(lines.name, lines.count()).orElse(Long.MAX_VALUE);
        int count = lines.next(coming, Math.min(SLICE, fault - lines.count()));
        if (count > 0) {
            byte[] octets = coming.take(count);
            lines.add(octets);
            if (!lines.replaced()) {
                conversation.send(octets, play.slow());
            }
        }
        if (lines.count() == fault) {
            fault(lines, fault);
        } else if (lines.ended()) {
            coming.skip(DotBlock.END);
            end(lines);
        } else {
            return count > 0;
        }
        return true;
    }

    private void fault(Text lines, long octet) {
        conversation.perform(gate.faults().at(lines.name, octet).iterator(), play, () -> {
            if (play.answer() != null) {
                lines.isReplaced();
            }
        });
    }

    /** The connection has ended; lines that were under way are written down as far as they came. */
    void over() {
        if (text != null) {
            gate.saidText(text.beginning(), text.count());
            text = null;
        }
    }

    private void end(Text lines) {
        over();
        if (!lines.replaced()) {
            conversation.tell(FINAL_DOT, play.slow());
        }
        conversation.answered(turn, lines.answer, true);
    }
}
