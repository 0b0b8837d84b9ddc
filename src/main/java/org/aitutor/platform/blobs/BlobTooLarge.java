package org.aitutor.platform.blobs;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The file is larger than this call takes. */
public final class BlobTooLarge extends DomainException {
    public BlobTooLarge(long limitBytes) {
        super(Kind.TOO_LARGE, "file-too-large", "The file is larger than " + limitBytes + " bytes.");
    }
}
