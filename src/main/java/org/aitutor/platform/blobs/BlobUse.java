package org.aitutor.platform.blobs;

import java.util.Collection;
import java.util.Set;

/** A room that keeps blobs answers for them: what no room names is swept a day after it was last put. */
public interface BlobUse {
    /** Those of the blobs that the room names. */
    Set<String> used(Collection<String> sha256s);
}
