package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.catalogue.SearchTerms;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.conversions.Bson;

/** The courses in {@code courses}. */
@Singleton
@Typed(MongoCourseRepository.class)
public final class MongoCourseRepository implements CourseRepository {
    private final MongoCollection<CourseDocument> courses;

    @Inject
    public MongoCourseRepository(MongoDatabase database) {
        this.courses = database.getCollection("courses", CourseDocument.class);
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(MongoErrors.reading(
                        () -> courses.find(eq("_id", id.value())).first()))
                .map(CourseDocument::toCourse);
    }

    @Override
    public List<Course> findAll(Collection<CourseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : MongoErrors.reading(() -> courses.find(
                                in("_id", ids.stream().map(CourseId::value).toList()))
                        .map(CourseDocument::toCourse)
                        .into(new ArrayList<>()));
    }

    @Override
    public Slice<Course> published(CourseFilter filter, SliceRequest slice) {
        return slice(
                and(eq("published", true), all("terms", SearchTerms.of(filter))), CourseOrder.of(filter.sort()), slice);
    }

    @Override
    public Slice<Course> taughtBy(UserId instructor, SliceRequest slice) {
        return slice(eq("instructorId", instructor.value()), CourseOrder.NEWEST, slice);
    }

    @Override
    public List<Course> behind(Optional<CourseId> last, int limit) {
        return MongoErrors.reading(() -> courses.find(
                        last.map(id -> gt("_id", id.value())).orElse(empty()))
                .sort(ascending("_id"))
                .limit(limit)
                .map(CourseDocument::toCourse)
                .into(new ArrayList<>()));
    }

    @Override
    public void insert(Course course) {
        MongoErrors.write(() -> courses.insertOne(CourseDocument.of(course)));
    }

    @Override
    public boolean replace(Course course, long revision) {
        BsonDocument changed = BsonDocumentWrapper.asBsonDocument(CourseDocument.of(course), courses.getCodecRegistry())
                .clone();
        changed.remove("_id");
        changed.remove("enrollments");
        return MongoErrors.writing(() -> courses.updateOne(at(course.id(), revision), new BsonDocument("$set", changed))
                        .getMatchedCount()
                == 1);
    }

    @Override
    public boolean delete(CourseId id, long revision) {
        return MongoErrors.writing(() -> courses.deleteOne(at(id, revision)).getDeletedCount() == 1);
    }

    @Override
    public void setEnrollments(CourseId id, long enrollments) {
        MongoErrors.write(() -> courses.updateOne(eq("_id", id.value()), set("enrollments", enrollments)));
    }

    private Slice<Course> slice(Bson which, CourseOrder order, SliceRequest request) {
        Bson from =
                request.after().map(position -> order.behind(position, which)).orElse(which);
        List<CourseDocument> read = MongoErrors.reading(() -> courses.find(from)
                .sort(order.sort())
                .limit(request.limit() + 1)
                .batchSize(request.limit() + 2)
                .into(new ArrayList<>()));
        Slice<CourseDocument> slice = Slice.cut(read, request.limit(), order::positionOf);
        return new Slice<>(slice.items().stream().map(CourseDocument::toCourse).toList(), slice.next());
    }

    private static Bson at(CourseId id, long revision) {
        return and(eq("_id", id.value()), eq("revision", revision));
    }
}
