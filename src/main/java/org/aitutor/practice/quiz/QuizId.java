package org.aitutor.practice.quiz;

import org.aitutor.catalogue.CourseId;

/** The id of a quiz: its course's id, a dot, and its own. Opaque to clients. */
public record QuizId(String value) {
    static QuizId of(CourseId course, String local) {
        return new QuizId(course.value() + '.' + local);
    }

    /** The course that it belongs to. An id of another form belongs to a course that is not there. */
    public CourseId course() {
        return new CourseId(value.substring(0, Math.max(0, value.indexOf('.'))));
    }

    @Override
    public String toString() {
        return value;
    }
}
