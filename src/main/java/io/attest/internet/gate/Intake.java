package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the modem says in a conversation, line by line or text by text, up to what the faults of its stage make of it. */
final class Intake {

    private static final int SLICE = 1 << 16;
    private static final byte[] FINAL_DOT = ".\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Gate gate;
    private final Conversation conversation;
    private final Octets coming;
    private final Dialogue dialogue;
    private final Link link;
    private @Nullable Body body;
    private boolean skipsLine;

    Intake(Gate gate, Conversation conversation, Octets coming, Dialogue dialogue, Link link) {
        this.gate = gate;
        this.conversation = conversation;
        this.coming = coming;
        this.dialogue = dialogue;
        this.link = link;
    }

    /** The modem sends a text from now on. */
    void textBegins(boolean reachesServer) {
        body = new Body(reachesServer);
    }

    /** Whether more of the modem's text is here than the server behind takes now. */
    boolean stalls() {
        return body != null && body.reaches() && !coming.isEmpty() && !link.takes();
    }

    /** Takes the next line, or some of the text; false if that is not here yet. */
    boolean take() {
        return body == null ? takeLine() : takeText(body);
    }

    private boolean takeLine() {
        int end = coming.indexOf('\n');
        if (end < 0) {
            skipsLine |= coming.size() > Line.LONGEST;
            if (skipsLine) {
                coming.clear();
            }
            return false;
        }
        byte[] octets = coming.take(end + 1);
        gate.heard(octets);
        boolean tooLong = skipsLine || end > Line.LONGEST;
        skipsLine = false;
        String line = Line.without(octets);
        String refusal = tooLong ? dialogue.tooLong() : dialogue.refusal(line).orElse("");
        if (refusal.isEmpty()) {
            issue(dialogue.line(line), (line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        } else {
            conversation.say(refusal);
        }
        return true;
    }

    private void issue(Turn turn, byte[] octets) {
        Play play = new Play(conversation);
        conversation.perform(gate.faults().at(turn.names()).iterator(), play, () -> {
            byte[] answer = play.answer();
            if (answer == null) {
                conversation.ask(turn, play, dialogue.asked(turn, octets));
                return;
            }
            if (turn.goesOn()) {
                link.drop();
            }
            conversation.answered(turn, answer, false);
        });
    }

    private boolean takeText(Body text) {
        if (stalls()) {
            return false;
        }
        long fault = text.answered()
                ? Long.MAX_VALUE
                : gate.faults().next(dialogue.text(), text.count()).orElse(Long.MAX_VALUE);
        int count = text.next(coming, Math.min(SLICE, fault - text.count()));
        if (count > 0) {
            pass(text, coming.take(count));
        }
        if (text.count() == fault) {
            fault(text, gate.faults().at(dialogue.text(), fault));
        } else if (text.ended()) {
            coming.skip(DotBlock.END);
            end(text);
        } else {
            return count > 0;
        }
        return true;
    }

    private void pass(Body text, byte[] octets) {
        text.add(octets);
        if (text.tooLong() && text.reaches()) {
            text.isLost();
            link.drop();
        }
        if (text.reaches()) {
            conversation.pass(octets);
        }
    }

    private void fault(Body text, List<Fault> faults) {
        Play play = new Play(conversation);
        conversation.perform(faults.iterator(), play, () -> {
            if (play.answer() != null) {
                text.isAnswered();
                link.drop();
            }
        });
    }

    /** The connection has ended; a text that was under way is written down as far as it came. */
    void over() {
        if (body != null) {
            gate.heardText(body.beginning(), body.count());
            body = null;
        }
    }

    private void end(Body text) {
        over();
        gate.heard(FINAL_DOT);
        if (text.answered()) {
            return;
        }
        Turn turn = dialogue.textEnded(text.beginning());
        if (text.reaches()) {
            issue(turn, FINAL_DOT);
            return;
        }
        Play play = new Play(conversation);
        conversation.perform(gate.faults().at(turn.names()).iterator(), play, () -> {
            if (play.answer() == null) {
                conversation.say(dialogue.textLost(text.tooLong()));
            }
        });
    }
}
