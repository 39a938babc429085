package io.attest.ppp;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A link whose peer is the test, which writes and reads frames as hexadecimal text. */
final class Scripted {

    final VirtualTime time = new VirtualTime();
    final End end;
    private int read;

    Scripted(PppConfig config) {
        end = new End(config.random(new Random(1)), time);
        end.link.up();
    }

    /** Frames since the last time, each {@code protocol information}. */
    List<String> answers() {
        List<String> all = Frames.in(end.sent.toByteArray());
        List<String> fresh = all.subList(read, all.size());
        read = all.size();
        return fresh;
    }

    Scripted says(String frame) {
        end.link.receive(Frames.of(frame));
        return this;
    }

    Scripted pass(long seconds) {
        time.pass(Duration.ofSeconds(seconds));
        return this;
    }

    /** Opens LCP: acknowledges the link's request and has an empty one acknowledged. */
    Scripted opensLcp() {
        acknowledges();
        says("c021 01 01 0004");
        answers();
        return this;
    }

    /** Acknowledges the last request, of whatever protocol. */
    Scripted acknowledges() {
        List<String> answers = answers();
        String request = answers.get(answers.size() - 1);
        return says(request.replaceFirst(" 01", " 02"));
    }
}
