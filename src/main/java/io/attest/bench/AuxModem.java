package io.attest.bench;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.Verbs;
import io.attest.line.Line;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A second modem on a line of its own that calls the modem, and takes its calls where it is told to. It calls through a
 * real network, so what it is asked for has happened when the call is on its way, not when the other end rings; and a call
 * of n rings lasts n times five seconds, because nobody tells the caller how often it has rung.
 */
final class AuxModem implements Actuator {

    /** From one ring to the next. */
    private static final Duration RING = Duration.ofSeconds(5);

    /** Above all that the waits of one verb add up to. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final ActuatorFile.AuxModem file;
    private final String name;
    private final Duration ring;
    private final Handset handset;
    private final Answering answering;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread caller = new Thread(task, "aux-modem");
        caller.setDaemon(true);
        return caller;
    });
    private @Nullable Future<?> end;
    private boolean used;

    /** @param open opens its line */
    AuxModem(ActuatorFile.AuxModem file, Supplier<Line> open) {
        this(file, open, Handset.Waits.USUAL, RING);
    }

    AuxModem(ActuatorFile.AuxModem file, Supplier<Line> open, Handset.Waits waits, Duration ring) {
        this.file = file;
        this.ring = ring;
        this.name = "the auxiliary modem" + (file.cli() == null ? "" : " " + file.cli());
        this.handset = new Handset(open, waits);
        this.answering = new Answering(handset, thread);
    }

    @Override
    public Map<String, Object> act(String verb, Map<String, Object> arguments) {
        if (!claims(verb)) {
            throw new NotOffered(name + " does not offer " + verb);
        }
        Verbs.check(name, verb, arguments);
        Runnable action = switch (verb) {
            case "incoming-call" -> call(arguments);
            case "dial-outcome" -> answering.of(outcomes(arguments));
            default -> this::hangUp;
        };
        done(verb, action);
        return Map.of();
    }

    private Runnable call(Map<String, Object> arguments) {
        Object caller = arguments.get("cli");
        if (caller != null && !caller.equals(file.cli())) {
            throw new NotOffered(name + " does not offer incoming-call from " + caller);
        }
        boolean voice = "voice".equals(arguments.get("bearer"));
        int rings = arguments.get("rings") instanceof Number times ? times.intValue() : 0;
        return () -> {
            forgetEnd();
            answering.pause();
            handset.call(file.number(), voice, caller == null);
            if (rings > 0) {
                end = thread.schedule(
                        this::hangUpQuietly, ring.multipliedBy(rings).toMillis(), TimeUnit.MILLISECONDS);
            }
        };
    }

    private Answering.Outcomes outcomes(Map<String, Object> arguments) {
        String own = file.dialled() == null ? file.cli() : file.dialled();
        if (!String.valueOf(arguments.get("number")).equals(own)) {
            throw new NotOffered(name + " does not offer dial-outcome for " + arguments.get("number"));
        }
        return Answering.Outcomes.of(name, arguments.get("outcomes"));
    }

    private void hangUp() {
        forgetEnd();
        handset.hangUp();
        answering.goOn();
    }

    /** Nobody is there any more to be told; the next verb finds out by itself. */
    private void hangUpQuietly() {
        try {
            hangUp();
        } catch (ActuationFailed sick) {
            handset.close();
        }
    }

    private void forgetEnd() {
        if (end != null) {
            end.cancel(false);
        }
        end = null;
    }

    private void done(String verb, Runnable action) {
        used = true;
        try {
            thread.submit(action).get(LONGEST.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw new ActuationFailed(
                    name + " failed at " + verb + ": " + failed.getCause().getMessage(), failed.getCause());
        } catch (TimeoutException slow) {
            throw new ActuationFailed(
                    name + " was not done with " + verb + " after " + LONGEST.toSeconds() + " s", slow);
        } catch (RejectedExecutionException closed) {
            throw new ActuationFailed(name + " is closed, so it cannot do " + verb, closed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActuationFailed(name + " was given up at " + verb, interrupted);
        }
    }

    @Override
    public boolean claims(String verb) {
        return switch (verb) {
            case "incoming-call", "hang-up" -> true;
            case "dial-outcome" -> Boolean.TRUE.equals(file.answers());
            default -> false;
        };
    }

    @Override
    public Optional<String> trouble() {
        return answering.trouble().map(reason -> name + " could not take calls: " + reason);
    }

    @Override
    public String name() {
        return name;
    }

    /** A call costs money as long as it lasts, so it is ended if that goes quickly. */
    @Override
    public void close() {
        if (used) {
            try {
                thread.submit(this::hangUpQuietly).get(FAREWELL.toNanos(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException | TimeoutException | RejectedExecutionException stuck) {
                // Its line is closed all the same.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        thread.shutdownNow();
        handset.close();
    }
}
