package org.aitutor.learning.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.learning.Enrollment;
import org.aitutor.learning.EnrollmentId;
import org.aitutor.learning.EnrollmentRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.bson.conversions.Bson;

/** Enrollments in the collection {@code enrollments}. */
@Singleton
public final class MongoEnrollmentRepository implements EnrollmentRepository {
    private final MongoCollection<EnrollmentDocument> enrollments;

    @Inject
    public MongoEnrollmentRepository(MongoDatabase database) {
        this.enrollments = database.getCollection("enrollments", EnrollmentDocument.class);
    }

    @Override
    public Optional<Enrollment> find(UserId student, CourseId course) {
        Bson filter = and(eq("_id", EnrollmentId.of(student, course).value()), eq("studentId", student.value()));
        return Optional.ofNullable(
                        MongoErrors.reading(() -> enrollments.find(filter).first()))
                .map(EnrollmentDocument::toEnrollment);
    }

    @Override
    public void insert(Enrollment enrollment) {
        MongoErrors.write(() -> enrollments.insertOne(EnrollmentDocument.of(enrollment)));
    }

    @Override
    public boolean replace(Enrollment changed) {
        Bson filter = and(
                eq("_id", changed.id().value()),
                eq("studentId", changed.student().value()),
                eq("version", changed.version() - 1));
        return MongoErrors.writing(() ->
                enrollments.replaceOne(filter, EnrollmentDocument.of(changed)).getMatchedCount() == 1);
    }

    @Override
    public Slice<Enrollment> ofStudent(UserId student, SliceRequest slice) {
        return newestFirst(eq("studentId", student.value()), slice);
    }

    @Override
    public Slice<Enrollment> ofCourse(CourseId course, SliceRequest slice) {
        return newestFirst(eq("courseId", course.value()), slice);
    }

    @Override
    public long count(CourseId course) {
        return MongoErrors.reading(
                () -> enrollments.countDocuments(and(eq("courseId", course.value()), eq("active", true))));
    }

    private Slice<Enrollment> newestFirst(Bson whose, SliceRequest slice) {
        Bson filter = slice.after()
                .map(position -> and(whose, eq("active", true), behind(position)))
                .orElse(and(whose, eq("active", true)));
        List<Enrollment> read = MongoErrors.reading(() -> enrollments
                .find(filter)
                .sort(descending("enrolledAt", "_id"))
                .limit(slice.limit() + 1)
                .map(EnrollmentDocument::toEnrollment)
                .into(new ArrayList<>()));
        return Slice.cut(read, slice.limit(), MongoEnrollmentRepository::positionOf);
    }

    private static Position positionOf(Enrollment enrollment) {
        return Position.of(enrollment.enrolledAt().toString(), enrollment.id().value());
    }

    private static Bson behind(Position position) {
        Instant at = position.instant(0);
        return or(lt("enrolledAt", at), and(eq("enrolledAt", at), lt("_id", position.text(1))));
    }
}
