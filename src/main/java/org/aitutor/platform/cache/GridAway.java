package org.aitutor.platform.cache;

/** The grid gave no answer in time: ask the database. */
public final class GridAway extends RuntimeException {
    public GridAway(Throwable cause) {
        super(cause);
    }
}
