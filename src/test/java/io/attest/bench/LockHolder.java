package io.attest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Takes the lock of a device, says so, and keeps it until its input ends or it is killed. */
final class LockHolder {

    private LockHolder() {}

    /** @param arguments the device */
    public static void main(String[] arguments) throws IOException {
        LineFile line = new LineFile.Pty(arguments[0], null);
        try (BenchLock lock =
                BenchLock.take("theirs", line, Path.of("reports/theirs"), Duration.ofSeconds(20), told -> {})) {
            System.out.println("held");
            while (System.in.read() >= 0) {}
        }
    }
}
