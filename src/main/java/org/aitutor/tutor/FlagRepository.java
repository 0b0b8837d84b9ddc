package org.aitutor.tutor;

/** Keeps what a person must look at. */
public interface FlagRepository {
    /** Keeps a flag; the same again changes nothing. */
    void raise(Flag flag);
}
