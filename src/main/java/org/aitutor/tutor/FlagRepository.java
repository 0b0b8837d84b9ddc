package org.aitutor.tutor;

import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps what a person must look at. */
public interface FlagRepository {
    /** Keeps a flag; the same again changes nothing. */
    void raise(Flag flag);

    /** The flags of the course, newest first. */
    Slice<Flag> ofCourse(CourseId course, SliceRequest slice);
}
