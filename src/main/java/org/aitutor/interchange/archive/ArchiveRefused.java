package org.aitutor.interchange.archive;

import java.util.List;

/** The archive is broken, too large, or made to do harm. */
public final class ArchiveRefused extends Exception {
    private final transient List<Finding> findings;

    /** @param findings at least one */
    public ArchiveRefused(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    ArchiveRefused(String file, String message) {
        this(List.of(new Finding(file, message)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
