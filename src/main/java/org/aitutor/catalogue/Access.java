package org.aitutor.catalogue;

/** Who may read a published course's lessons. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Who is enrolled. */
    ENROLLED
}
