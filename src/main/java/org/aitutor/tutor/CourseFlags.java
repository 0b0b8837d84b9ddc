package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Shows who teaches a course whom they should look after: whose message spoke of harm, and when; never what it said. */
@Singleton
public final class CourseFlags {
    private final FlagRepository flags;
    private final Catalogue catalogue;

    @Inject
    public CourseFlags(FlagRepository flags, Catalogue catalogue) {
        this.flags = flags;
        this.catalogue = catalogue;
    }

    /**
     * The flags of the course, newest first.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where the course is somebody else's
     */
    public Slice<Flag> of(UserId instructor, CourseId course, SliceRequest slice) {
        return flags.ofCourse(catalogue.taughtBy(instructor, course).id(), slice);
    }
}
