package io.attest.cli;

import io.attest.bench.Benches;
import io.attest.ics.Capability;
import io.attest.line.Port;
import io.attest.line.Ports;
import io.attest.manual.Erratum;
import io.attest.manual.Manual;
import io.attest.suite.TestCase;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists cases, benches, sections of the suite, capabilities for an ICS, errata of the manual, firmware faults,"
                        + " or serial ports.",
        footerHeading = "%nExamples:%n",
        footer = {"  attest list cases", "  attest list errata"})
final class ListCommand implements Callable<Integer> {

    private enum What {
        cases,
        benches,
        sections,
        capabilities,
        errata,
        faults,
        ports
    }

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what = What.cases;

    @Override
    public Integer call() {
        PrintStream out = System.out;
        switch (what) {
            case cases -> Home.suite().cases().forEach(test -> out.printf("%-28s %s%n", test.id(), test.title()));
            case benches -> BenchList.print(out);
            case sections -> sections(out);
            case capabilities -> capabilities(out);
            case errata -> Manual.load().errata().forEach(erratum -> erratum(out, erratum));
            case faults -> Benches.faults().forEach(out::println);
            case ports -> ports(out);
            default -> throw new IllegalStateException(String.valueOf(what));
        }
        return ExitCode.CONFORMS;
    }

    private static void sections(PrintStream out) {
        Map<String, Integer> count = new TreeMap<>();
        for (TestCase test : Home.suite().cases()) {
            count.merge(test.feature().replace(".feature", ""), 1, Integer::sum);
        }
        count.forEach((section, cases) -> out.printf("%-60s %4d %s%n", section, cases, cases == 1 ? "case" : "cases"));
    }

    private static void capabilities(PrintStream out) {
        Map<String, Integer> count = new HashMap<>();
        for (TestCase test : Home.suite().cases()) {
            Capability.of(test).forEach(capability -> count.merge(capability.name(), 1, Integer::sum));
        }
        for (Capability capability : Capability.all()) {
            out.printf(
                    "%-10s %4d cases  %s, %s: %s%n",
                    capability.name(),
                    count.get(capability.name()),
                    capability.about(),
                    capability.mandatory() ? "mandatory" : "optional",
                    capability.why());
        }
    }

    private static void ports(PrintStream out) {
        List<Port> all = Ports.system().list();
        if (all.isEmpty()) {
            out.println("none");
        }
        for (Port port : all) {
            String usb = port.usb() == null ? "not on USB" : "usb " + port.usb();
            out.printf("%-28s %-20s %s%n", port.path(), usb, port.description());
        }
    }

    private static void erratum(PrintStream out, Erratum erratum) {
        out.printf(
                "%s  %s%n    canonical  %s%n    strict     %s%n    tolerant   %s%n",
                erratum.id(), erratum.conflict(), erratum.canonical(), erratum.strict(), erratum.tolerant());
    }
}
