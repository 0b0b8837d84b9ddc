package org.aitutor.interchange.oatutor;

/** A file of the archive is not what the format says it is. */
final class BrokenFile extends RuntimeException {
    private final String file;

    BrokenFile(String file, String reason) {
        super(reason);
        this.file = file;
    }

    String file() {
        return file;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
