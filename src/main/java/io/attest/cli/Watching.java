package io.attest.cli;

import io.attest.campaign.Watcher;
import io.attest.report.Progress;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** Tells the progress of a run: each case counts once, and what is tried again is said. */
final class Watching implements Watcher {

    private final Progress progress;
    private final PrintStream console;
    private final IntSupplier alive;
    private final Set<String> counted = ConcurrentHashMap.newKeySet();

    /** @param alive how many benches are in use now */
    Watching(Progress progress, PrintStream console, IntSupplier alive) {
        this.progress = progress;
        this.console = console;
        this.alive = alive;
    }

    @Override
    public void finished(CaseResult result) {
        if (counted.add(result.id())) {
            progress.finished(result);
        } else {
            progress.again(result);
            say("again: " + result.id() + "  " + result.verdict().word() + ", attempt "
                    + result.attempt().number() + ", bench " + result.attempt().bench());
        }
    }

    @Override
    public void happened(BenchEvent event) {
        if (event.what().equals(BenchEvent.QUARANTINED)) {
            progress.benches(alive.getAsInt());
            say("bench " + event.bench() + " is out of use: " + event.why());
        }
    }

    private void say(String line) {
        progress.during(() -> {
            console.println(line);
            return line;
        });
    }
}
