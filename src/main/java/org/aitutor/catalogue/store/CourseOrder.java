package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.function.Function;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.platform.paging.Position;
import org.bson.conversions.Bson;

/**
 * An order of a list of courses, and how its slices are found. The id decides between equals.
 *
 * @param parse the field's value of a position
 * @param format a position's text of a course
 */
record CourseOrder(
        String field, boolean descending, Function<Position, Object> parse, Function<CourseDocument, String> format) {
    static final CourseOrder NEWEST = new CourseOrder(
            "createdAt",
            true,
            position -> Instant.ofEpochMilli(position.number(0)),
            course -> Long.toString(course.createdAt().toEpochMilli()));
    static final CourseOrder TITLE =
            new CourseOrder("titleKey", false, position -> position.text(0), CourseDocument::titleKey);
    static final CourseOrder MOST_ENROLLED = new CourseOrder(
            "enrollments", true, position -> position.number(0), course -> Long.toString(course.enrollments()));

    static CourseOrder of(CourseFilter.Sort sort) {
        return switch (sort) {
            case NEWEST -> NEWEST;
            case TITLE -> TITLE;
            case MOST_ENROLLED -> MOST_ENROLLED;
        };
    }

    Bson sort() {
        return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    /**
     * Those of the courses that stand behind the position. Each of the two branches is one piece of the index, also where
     * many have the same value; the server merges them in order.
     */
    Bson behind(Position position, Bson which) {
        Object value = parse.apply(position);
        String id = position.text(1);
        return descending
                ? or(and(which, eq(field, value), lt("_id", id)), and(which, lt(field, value)))
                : or(and(which, eq(field, value), gt("_id", id)), and(which, gt(field, value)));
    }

    Position positionOf(CourseDocument course) {
        return Position.of(format.apply(course), course.id());
    }
}
