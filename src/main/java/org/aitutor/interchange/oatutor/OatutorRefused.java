package org.aitutor.interchange.oatutor;

import java.util.List;
import org.aitutor.interchange.archive.Finding;

/** Files of the archive are broken, missing, or not what the format says. */
public final class OatutorRefused extends Exception {
    private final transient List<Finding> findings;

    /** @param findings at least one */
    OatutorRefused(List<Finding> findings) {
        super(findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
