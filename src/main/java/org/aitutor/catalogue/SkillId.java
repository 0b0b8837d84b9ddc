package org.aitutor.catalogue;

/** The id of a skill: its course's id, a dot, and its own within the course. Opaque to clients; stays across versions. */
public record SkillId(String value) {
    public static SkillId of(CourseId course, String local) {
        return new SkillId(course.value() + '.' + local);
    }

    /** The course that it belongs to. An id of another form belongs to a course that is not there. */
    public CourseId course() {
        return new CourseId(value.substring(0, Math.max(0, value.indexOf('.'))));
    }

    /** Its own part of the id, within the course. */
    public String local() {
        return value.substring(value.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
