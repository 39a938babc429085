package io.attest.internet.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The faults of one turn at work. */
final class Play implements Scene {

    private final Conversation conversation;
    private final List<UnaryOperator<byte[]>> rewrites = new ArrayList<>();
    private byte @Nullable [] answer;
    private boolean slow;
    private boolean holds;

    Play(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public void answer(byte[] octets) {
        answer = octets;
        conversation.tell(octets, slow);
    }

    @Override
    public void hold() {
        holds = true;
    }

    @Override
    public void close() {
        conversation.end();
    }

    @Override
    public void reset() {
        conversation.reset();
    }

    @Override
    public void slowly() {
        slow = true;
    }

    @Override
    public void rewrite(UnaryOperator<byte[]> how) {
        rewrites.add(how);
    }

    @Override
    public boolean holds() {
        boolean now = holds;
        holds = false;
        return now;
    }

    /** What was answered in place of the server, if anything. */
    byte @Nullable [] answer() {
        return answer;
    }

    boolean slow() {
        return slow;
    }

    byte[] rewritten(byte[] reply) {
        byte[] written = reply;
        for (UnaryOperator<byte[]> how : rewrites) {
            written = how.apply(written);
        }
        return written;
    }
}
