package org.aitutor.testing;

import java.nio.file.Path;

/** Where the files of the project under test lie, whatever folder the tests run in. */
public final class Project {
    private Project() {}

    /** A path of the project, absolute. */
    public static Path path(String relative) {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve(relative);
    }
}
