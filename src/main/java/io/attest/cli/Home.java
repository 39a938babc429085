package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
