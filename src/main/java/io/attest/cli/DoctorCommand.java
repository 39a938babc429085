package io.attest.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.doctor.Diagnosis;
import io.attest.doctor.Doctor;
import io.attest.doctor.Sign;
import io.attest.report.Visible;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wrong with benches. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with a bench, and the way out. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest doctor                              the reference bench",
            "  attest doctor --bench desk                 lab-config/desk.yaml",
            "  attest doctor --bench lab-config/rack      every bench of a folder",
            "",
            "Exit codes: 0 a run is possible, 2 usage or configuration, 3 bench trouble."
        })
final class DoctorCommand implements Callable<Integer> {

    @Option(
            names = "--bench",
            paramLabel = "FILE",
            defaultValue = "reference",
            description = "A bench file or a folder of them, or its name in lab-config; may be given several times"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<String> benches = List.of("reference");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        PrintStream out = System.out;
        List<Path> files = benches.stream()
                .flatMap(named -> Home.benches(named).stream())
                .map(Home::shown)
                .toList();
        Doctor doctor = new Doctor(Home.suite(), System::getenv, System.console() != null);
        List<Diagnosis> all = new ArrayList<>();
        for (Path file : files) {
            if (!json && files.size() > 1) {
                out.println((all.isEmpty() ? "" : "\n") + file);
            }
            all.add(doctor.examine(file, json ? sign -> {} : sign -> out.println(line(sign))));
        }
        if (json) {
            out.println(new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of(
                            "benches", all.stream().map(DoctorCommand::json).toList())));
        }
        return all.stream().mapToInt(DoctorCommand::code).reduce(ExitCode.CONFORMS, DoctorCommand::worse);
    }

    private static int code(Diagnosis diagnosis) {
        if (!diagnosis.configured()) {
            return ExitCode.USAGE;
        }
        return diagnosis.well() ? ExitCode.CONFORMS : ExitCode.BENCH;
    }

    /** A configuration that is wrong is the first thing to mend. */
    private static int worse(int one, int other) {
        return one == ExitCode.USAGE || other == ExitCode.USAGE ? ExitCode.USAGE : Math.max(one, other);
    }

    private static String line(Sign sign) {
        String level = word(sign);
        String colour = switch (sign.level()) {
            case OK -> "32";
            case WARN -> "33";
            case BAD -> "31";
        };
        String shown = String.format("%-4s", level);
        return (Screen.colour() ? "\u001B[" + colour + "m" + shown + "\u001B[0m" : shown)
                + String.format("  %-18s ", sign.what())
                + Visible.line(sign.detail());
    }

    private static String word(Sign sign) {
        return sign.level().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(Diagnosis diagnosis) {
        return new java.util.TreeMap<>(Map.of(
                "bench", diagnosis.bench(),
                "file", diagnosis.file(),
                "exit", code(diagnosis),
                "signs",
                        diagnosis.signs().stream()
                                .map(sign -> Map.of("level", word(sign), "what", sign.what(), "detail", sign.detail()))
                                .toList()));
    }
}
