package io.attest.doctor;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.InternetSick;
import io.attest.bench.IxitFile;
import io.attest.bench.LineFile;
import io.attest.internet.Internet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the servers that the modem talks to can be started here, where the bench file wants them. */
final class InternetExam {

    private static final String WHAT = "Internet side";
    private static final Duration STARTING = Duration.ofSeconds(20);

    private final Signs signs;

    InternetExam(Signs signs) {
        this.signs = signs;
    }

    void examine(BenchFile file, Bench bench) {
        if (!bench.offers("routes")) {
            signs.warn(
                    WHAT,
                    "nobody leads the modem to the servers of this machine; ixit.addresses says how it reaches them");
            return;
        }
        List<String> foreign = file.line() instanceof LineFile.Reference ? List.of() : foreign(file.ixit());
        foreign.forEach(address -> signs.bad(
                WHAT, address + " is no address of this machine; give it one (ip address add) or mend ixit.addresses"));
        if (foreign.isEmpty()) {
            start(bench);
        }
    }

    private void start(Bench bench) {
        try {
            Bounded.within(STARTING, () -> {
                bench.internet().rehearse();
                return true;
            });
            signs.ok(WHAT, "its servers start");
        } catch (InternetSick | Bounded.TookTooLong failed) {
            signs.bad(
                    WHAT,
                    failed.getMessage()
                            + "; ports below 1024 need a right (setcap cap_net_bind_service), or ixit.ports others");
        }
    }

    /** What the file has for a server of the lab and this machine has not. */
    private static List<String> foreign(@Nullable IxitFile ixit) {
        Map<String, String> addresses = ixit == null || ixit.addresses() == null ? Map.of() : ixit.addresses();
        return new TreeMap<>(addresses)
                .entrySet().stream()
                        .filter(entry -> Internet.addresses().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(address -> !isHere(address))
                        .distinct()
                        .toList();
    }

    private static boolean isHere(String address) {
        try {
            InetAddress here = InetAddress.getByName(address);
            return here.isLoopbackAddress() || NetworkInterface.getByInetAddress(here) != null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
