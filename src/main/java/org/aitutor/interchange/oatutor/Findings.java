package org.aitutor.interchange.oatutor;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.interchange.archive.Finding;

/** What there is to say about the files, gathered while they are read. */
final class Findings {
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> leftOut = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    /** The file is broken, and with it the archive. */
    void error(BrokenFile broken) {
        errors.add(new Finding(broken.file(), broken.reason()));
    }

    /** Something of that file does not come in. */
    void leftOut(String file, String reason) {
        leftOut.add(new Finding(file, reason));
    }

    /** It comes in, but not quite as the author may have meant it. */
    void warning(String file, String reason) {
        warnings.add(new Finding(file, reason));
    }

    List<Finding> errors() {
        return List.copyOf(errors);
    }

    List<Finding> leftOut() {
        return List.copyOf(leftOut);
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }
}
