package io.attest.bench;

import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.Port;
import io.attest.line.PortUse;
import io.attest.line.Ports;
import io.attest.line.SerialLine;
import io.attest.line.SerialSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the port of a modem that is named otherwise than by the port's path. */
final class PortSearch {

    /** For the whole of a port; an idle modem answers at once. */
    private static final Duration ASKING = Duration.ofSeconds(2);

    /** The first CR ends whatever somebody has left on the command line. */
    private static final byte[] QUESTION = "\rAT+CGSN\r".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern IMEI = Pattern.compile("(?<!\\d)\\d{15,16}(?!\\d)");

    /** Two benches of one run that ask the same ports at the same time would find them in use by each other. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Ports ports;

    PortSearch(Ports ports) {
        this.ports = ports;
    }

    /**
     * The port at a place on the USB tree.
     *
     * @param location for instance {@code 1-1.2}, or {@code 1-1.2:1.0} where the modem has several ports
     * @throws LineLost if there is none, or more than one
     */
    Port usb(String location) {
        List<Port> there =
                ports.list().stream().filter(port -> port.isAt(location)).toList();
        if (there.isEmpty()) {
            throw new LineLost("no serial port at usb " + location + "; seen: " + Ports.named(ports));
        }
        if (there.size() > 1) {
            throw new LineLost("several serial ports at usb " + location + ": "
                    + there.stream().map(Port::named).collect(Collectors.joining(", "))
                    + "; name the interface too, or use device or imei");
        }
        return there.get(0);
    }

    /**
     * The port whose modem answers {@code AT+CGSN} with this number. All ports are asked side by side, but for those that
     * somebody has open or has locked: they are left alone.
     *
     * @throws LineLost if no modem does
     */
    Port imei(String imei, SerialSettings settings) {
        synchronized (ONE_AT_A_TIME) {
            List<Port> all = ports.list();
            List<String> answers = ask(all, settings);
            return IntStream.range(0, all.size())
                    .filter(index -> answers.get(index).equals(imei))
                    .mapToObj(all::get)
                    .findFirst()
                    .orElseThrow(() -> new LineLost("no modem answers AT+CGSN with " + imei + " at " + settings.baud()
                            + " baud; ports: " + (all.isEmpty() ? "none" : told(all, answers))));
        }
    }

    private static String told(List<Port> ports, List<String> answers) {
        return IntStream.range(0, ports.size())
                .mapToObj(index -> ports.get(index).named() + " " + answers.get(index))
                .collect(Collectors.joining(", "));
    }

    private static List<String> ask(List<Port> ports, SerialSettings settings) {
        ExecutorService askers = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "port-search");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<String>> asked = ports.stream()
                    .map(port -> askers.submit(() -> answer(port, settings)))
                    .toList();
            // Longer than each of them takes; beyond it the system itself hangs on the port.
            long until = System.nanoTime() + ASKING.multipliedBy(2).toNanos();
            return asked.stream().map(one -> result(one, until)).toList();
        } finally {
            askers.shutdownNow();
        }
    }

    private static String result(Future<String> asked, long until) {
        try {
            return asked.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException hangs) {
            return "cannot be asked";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost("the search for a port was given up", interrupted);
        }
    }

    private static String answer(Port port, SerialSettings settings) {
        Optional<String> holder = PortUse.holder(port.path());
        if (holder.isPresent()) {
            return "is in use by " + holder.get();
        }
        try (Line line = SerialLine.open(port.path(), settings)) {
            line.write(QUESTION);
            StringBuilder came = new StringBuilder();
            for (Duration left = ASKING; left.compareTo(Duration.ZERO) > 0; left = ASKING.minus(line.elapsed())) {
                came.append(new String(line.read(left), StandardCharsets.ISO_8859_1));
                Matcher number = IMEI.matcher(came);
                if (number.find() && number.end() < came.length()) {
                    return number.group();
                }
            }
            return came.length() == 0 ? "does not answer" : "answers no IMEI";
        } catch (LineLost unusable) {
            return "cannot be asked";
        }
    }
}
