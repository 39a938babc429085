package io.attest.campaign;

import java.util.Objects;

/** The version of the suite and of everything in it. */
public final class Version {

    private Version() {}

    /** As the jar says; {@code development} when run from classes. */
    public static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }
}
