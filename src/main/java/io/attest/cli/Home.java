package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.suite.Suite;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
