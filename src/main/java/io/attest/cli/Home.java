package io.attest.cli;

import io.attest.bench.BenchFile;
import io.attest.bench.ConfigurationFault;
import io.attest.bench.Opening;
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
    static List<Opening.Named> benches(List<String> named) {
        List<Opening.Named> benches = new ArrayList<>();
        for (String name : named) {
            for (Path file : files(bench(name))) {
                benches.add(new Opening.Named(lasting(file), BenchFile.read(file)));
            }
        }
        return benches;
    }

    private static List<Path> files(Path named) {
        if (!Files.isDirectory(named)) {
            return List.of(named);
        }
        try (Stream<Path> inside = Files.list(named)) {
            List<Path> files = inside.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new ConfigurationFault("no bench file (*.yaml) in the folder " + named);
            }
            return files;
        } catch (IOException unreadable) {
            throw new ConfigurationFault("the folder " + named + " cannot be read: " + unreadable.getMessage());
        }
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
}
