package io.attest.bench;

import io.attest.line.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** The benches of a run. Each case leases one for as long as it takes. */
public final class Lab implements AutoCloseable {

    private final List<Bench> all = new ArrayList<>();
    private final BlockingQueue<Bench> free;

    /** @param benches how many there are */
    public Lab(int benches, Supplier<Bench> open) {
        free = new ArrayBlockingQueue<>(benches);
        try {
            for (int number = 0; number < benches; number++) {
                all.add(open.get());
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
        free.addAll(all);
    }

    /** Waits for a bench that is free. */
    public Bench lease() {
        try {
            return free.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was given up while waiting for a bench", interrupted);
        }
    }

    public void release(Bench bench) {
        free.add(bench);
    }

    /** How reports name the line of the first bench. */
    public String lineName() {
        return all.get(0).line().name();
    }

    /** What no log, message or record of the run may show. */
    public Secrets secrets() {
        return all.stream().map(bench -> bench.ixit().secrets()).reduce(Secrets.NONE, Secrets::and);
    }

    public int size() {
        return all.size();
    }

    @Override
    public void close() {
        all.forEach(Bench::close);
    }
}
