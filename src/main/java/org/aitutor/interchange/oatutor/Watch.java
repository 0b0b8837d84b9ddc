package org.aitutor.interchange.oatutor;

/** Told how far the reading is; may throw to stop it. */
@FunctionalInterface
public interface Watch {
    /** The reading has come so far: 0 to 1. */
    void at(double done);
}
