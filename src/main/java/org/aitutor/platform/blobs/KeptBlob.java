package org.aitutor.platform.blobs;

import java.time.Instant;

/** A blob, and when it was last put. */
public record KeptBlob(String sha256, Instant putAt) {}
