package org.aitutor.catalogue;

/** For whom a course is. */
public enum Difficulty {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
