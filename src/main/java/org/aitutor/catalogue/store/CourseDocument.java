package org.aitutor.catalogue.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseCounts;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.SearchTerms;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A course as {@code courses} keeps it.
 *
 * @param titleKey the title as it is ordered
 * @param terms by which it is found
 */
public record CourseDocument(
        @BsonId String id,
        String instructorId,
        String instructorName,
        String title,
        String titleKey,
        String summary,
        String category,
        String difficulty,
        String language,
        String access,
        String license,
        List<String> terms,
        int lessons,
        int items,
        long enrollments,
        boolean published,
        int version,
        int draft,
        long revision,
        Instant createdAt,
        @Nullable String sourceFormat,
        @Nullable String sourceKey) {
    static CourseDocument of(Course course) {
        CourseDetails details = course.details();
        return new CourseDocument(
                course.id().value(),
                course.instructor().id().value(),
                course.instructor().displayName(),
                details.title(),
                SearchTerms.fold(details.title()),
                details.summary(),
                details.category(),
                details.difficulty().name().toLowerCase(Locale.ROOT),
                details.language(),
                details.access().name().toLowerCase(Locale.ROOT),
                details.license(),
                SearchTerms.of(course),
                course.counts().lessons(),
                course.counts().items(),
                course.counts().enrollments(),
                course.published(),
                course.version(),
                course.draft(),
                course.revision(),
                course.createdAt(),
                course.source().map(CourseSource::format).orElse(null),
                course.source().map(CourseSource::key).orElse(null));
    }

    Course toCourse() {
        return new Course(
                new CourseId(id),
                new Instructor(new UserId(instructorId), instructorName),
                new CourseDetails(
                        title,
                        summary,
                        category,
                        Difficulty.valueOf(difficulty.toUpperCase(Locale.ROOT)),
                        language,
                        Access.valueOf(access.toUpperCase(Locale.ROOT)),
                        license),
                new CourseCounts(lessons, items, enrollments),
                published,
                version,
                revision,
                createdAt,
                source(),
                draft);
    }

    private Optional<CourseSource> source() {
        return sourceFormat == null || sourceKey == null
                ? Optional.empty()
                : Optional.of(new CourseSource(sourceFormat, sourceKey));
    }
}
