package io.attest.cli;

import io.attest.bench.BenchFile;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Opening;
import io.attest.ics.Ics;
import io.attest.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the checkout is, as the launcher says; else the working directory. */
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("attest.home", "")).toAbsolutePath().normalize();
    }

    static Suite suite() {
        Path features = path().resolve("features");
        if (!Files.isDirectory(features)) {
            throw new ConfigurationFault("no features folder in " + path() + "; start ./attest of a checkout");
        }
        return Suite.load(features);
    }

    static Path labConfig() {
        return path().resolve("lab-config");
    }

    /** A bench file by its path, or by its name in lab-config. */
    static Path bench(String named) {
        Path file = Path.of(named);
        Path known = labConfig().resolve(named + ".yaml");
        return !Files.exists(file) && Files.exists(known) ? known : file;
    }

    /** The bench files that are named, one by one or as a folder of them. */
    static List<Opening.Named> named(List<String> names) {
        List<Opening.Named> benches = new ArrayList<>();
        for (String name : names) {
            for (Path file : benches(name)) {
                benches.add(new Opening.Named(lasting(file), BenchFile.read(file)));
            }
        }
        return benches;
    }

    /** What the files of these benches claim of their modems, which has to be the same. */
    static Ics ics(List<Opening.Named> benches, Suite suite) {
        return Ics.shared(benches.stream()
                .map(bench -> bench.file().ics() == null
                        ? Ics.EVERYTHING
                        : Ics.read(
                                Path.of(again(bench.path()))
                                        .resolveSibling(bench.file().ics()),
                                suite))
                .toList());
    }

    /** A path that holds whatever the working directory: relative to the checkout, or absolute. */
    private static String lasting(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(path()) ? path().relativize(whole).toString() : whole.toString();
    }

    /** The same the other way round. */
    static String again(String lasting) {
        return path().resolve(lasting).toString();
    }

    /**
     * The bench files that a name means: those of a folder, by its path or its name in lab-config, or a single one.
     *
     * @throws ConfigurationFault if it is a folder without any
     */
    static List<Path> benches(String named) {
        Path folder = Files.exists(Path.of(named)) || Files.exists(bench(named))
                ? Path.of(named)
                : labConfig().resolve(named);
        if (!Files.isDirectory(folder)) {
            return List.of(bench(named));
        }
        List<Path> files = in(folder);
        if (files.isEmpty()) {
            throw new ConfigurationFault("no bench file in the folder " + folder + "; each is a .yaml file in it");
        }
        return files;
    }

    /** The bench files directly in a folder, by their names. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new ConfigurationFault("the folder " + folder + " cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    /** As short as the working directory allows. */
    static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : path;
    }
}
