package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.NotOffered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What an auxiliary modem does with the calls that come: the n-th outcome for the n-th call, the last one from then on. */
final class Answering {

    /** Milliseconds between two looks at the line. */
    private static final long LOOK = 100;

    /** Without a ring for so long the next one is another call; within a call it rings every five seconds. */
    private static final Duration ANOTHER_CALL = Duration.ofSeconds(8);

    /** A network may let a call ring once more that was just refused. */
    private static final Duration AFTERMATH = Duration.ofSeconds(3);

    /** The speed of a data call through the GSM network, which the caller does not choose. */
    private static final int SPEED = 9600;

    /** @param seconds how long it rings before the call is answered */
    private record Outcome(String result, double seconds) {}

    record Outcomes(List<Outcome> inOrder) {

        /** @throws NotOffered if a modem cannot do one of them */
        static Outcomes of(String name, @Nullable Object argument) {
            List<Outcome> all = new ArrayList<>();
            for (Object one : argument instanceof List<?> list ? list : List.of()) {
                Map<?, ?> fields = one instanceof Map<?, ?> map ? map : Map.of();
                String result = String.valueOf(fields.get("result"));
                Object speed = fields.get("speed");
                if (!List.of("answer", "busy", "no-answer").contains(result)) {
                    throw new NotOffered(name + " does not offer dial-outcome " + result);
                }
                if (result.equals("answer") && speed instanceof Number bits && bits.intValue() != SPEED
                        || speed instanceof String) {
                    throw new NotOffered(name + " does not offer dial-outcome answer at " + speed + " bit/s");
                }
                all.add(new Outcome(result, fields.get("after") instanceof Number after ? after.doubleValue() : 0));
            }
            if (all.isEmpty()) {
                throw new NotOffered(name + " does not offer dial-outcome without outcomes");
            }
            return new Outcomes(all);
        }
    }

    private final Handset handset;
    private final ScheduledExecutorService thread;
    private List<Outcome> coming = List.of();
    private @Nullable ScheduledFuture<?> watch;
    private @Nullable ScheduledFuture<?> answer;
    private volatile @Nullable String trouble;
    private long sameCallUntil = System.nanoTime();
    private boolean busyItself;

    /** @param thread the one that uses the handset */
    Answering(Handset handset, ScheduledExecutorService thread) {
        this.handset = handset;
        this.thread = thread;
    }

    /** Takes the calls from now on in this way. */
    Runnable of(Outcomes outcomes) {
        return () -> {
            forgetAnswer();
            trouble = null;
            handset.hangUp();
            goOn();
            coming = new ArrayList<>(outcomes.inOrder);
            if (watch == null) {
                watch = thread.scheduleWithFixedDelay(this::look, 0, LOOK, TimeUnit.MILLISECONDS);
            }
        };
    }

    /** The modem makes a call itself, whose end is its own business. */
    void pause() {
        busyItself = true;
        forgetAnswer();
    }

    void goOn() {
        busyItself = false;
        sameCallUntil = System.nanoTime();
    }

    private void look() {
        try {
            if (!busyItself && handset.rings()) {
                ring();
            }
        } catch (ActuationFailed sick) {
            stop(sick);
        }
    }

    private void ring() {
        boolean another = System.nanoTime() - sameCallUntil > 0;
        if (!another) {
            ringsOn(ANOTHER_CALL);
            return;
        }
        Outcome next = coming.size() > 1 ? coming.remove(0) : coming.get(0);
        switch (next.result) {
            case "answer" -> {
                answer = thread.schedule(this::answer, Math.round(next.seconds * 1e9), TimeUnit.NANOSECONDS);
                ringsOn(ANOTHER_CALL);
            }
            case "busy" -> {
                handset.hangUp();
                ringsOn(AFTERMATH);
            }
            default -> ringsOn(ANOTHER_CALL);
        }
    }

    private void ringsOn(Duration longest) {
        sameCallUntil = System.nanoTime() + longest.toNanos();
    }

    private void answer() {
        try {
            handset.answer();
        } catch (ActuationFailed sick) {
            stop(sick);
        }
    }

    private void stop(ActuationFailed sick) {
        trouble = sick.getMessage();
        handset.close();
        if (watch != null) {
            watch.cancel(false);
        }
        watch = null;
    }

    /** Why it takes no calls although it was told to. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void forgetAnswer() {
        if (answer != null) {
            answer.cancel(false);
        }
        answer = null;
    }
}
