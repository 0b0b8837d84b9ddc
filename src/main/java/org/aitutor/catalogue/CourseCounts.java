package org.aitutor.catalogue;

/** How much there is. Enrollments are recounted by a job and may lag; they do not move the course's revision. */
public record CourseCounts(int lessons, int items, long enrollments) {
    public static final CourseCounts NONE = new CourseCounts(0, 0, 0);
}
