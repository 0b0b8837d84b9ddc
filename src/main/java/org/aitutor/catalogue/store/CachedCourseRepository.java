package org.aitutor.catalogue.store;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.work.Filling;

/**
 * Remembers single courses for seconds: every request of a student begins with one, and by its id alone it is asked of all
 * shards. A write is told to all members before it returns; one that cannot be reached shows the old course for the
 * copies' lifetime. Lists of published courses are remembered for minutes in the grid and forgotten with every course that
 * changes; the numbers of enrollments in them are that old. Writes stay safe in any case: they are conditional on the revision.
 */
@Singleton
public final class CachedCourseRepository implements CourseRepository {
    private static final String REGION = "courses";
    private static final Duration LIFETIME = Duration.ofSeconds(5);

    private final CourseRepository source;
    private final LocalCopies<Course> copies;
    private final Consumer<String> dropEverywhere;
    private final CourseLists lists;

    @Inject
    CachedCourseRepository(
            MongoCourseRepository source, Members members, Caches caches, MongoDatabase database, Clock clock) {
        this(
                source,
                members.register(new LocalCopies<>(REGION, LIFETIME, clock)),
                id -> members.drop(REGION, id),
                CourseLists.in(caches, database));
    }

    CachedCourseRepository(
            CourseRepository source, LocalCopies<Course> copies, Consumer<String> dropEverywhere, CourseLists lists) {
        this.lists = lists;
        this.source = source;
        this.copies = copies;
        this.dropEverywhere = dropEverywhere;
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return copies.find(id.value(), () -> Filling.of(() -> source.find(id)));
    }

    @Override
    public List<Course> findAll(Collection<CourseId> ids) {
        List<Course> all = new ArrayList<>();
        List<CourseId> others = new ArrayList<>();
        for (CourseId id : ids) {
            copies.get(id.value()).ifPresentOrElse(all::add, () -> others.add(id));
        }
        long moment = copies.moment();
        for (Course course : Filling.of(() -> source.findAll(others))) {
            copies.keep(course.id().value(), course, moment);
            all.add(course);
        }
        return all;
    }

    @Override
    public Slice<Course> published(CourseFilter filter, SliceRequest slice) {
        return lists.get(filter, slice, () -> source.published(filter, slice));
    }

    @Override
    public Slice<Course> taughtBy(UserId instructor, SliceRequest slice) {
        return source.taughtBy(instructor, slice);
    }

    @Override
    public List<Course> behind(Optional<CourseId> last, int limit) {
        return source.behind(last, limit);
    }

    @Override
    public void insert(Course course) {
        source.insert(course);
        changed(course.id());
    }

    @Override
    public boolean replace(Course course, long revision) {
        boolean replaced = source.replace(course, revision);
        // Also where it was not: then it was another one than the copy says.
        changed(course.id());
        return replaced;
    }

    @Override
    public boolean delete(CourseId id, long revision) {
        boolean deleted = source.delete(id, revision);
        changed(id);
        return deleted;
    }

    @Override
    public void setEnrollments(CourseId id, long enrollments) {
        source.setEnrollments(id, enrollments);
        dropEverywhere.accept(id.value());
    }

    private void changed(CourseId id) {
        dropEverywhere.accept(id.value());
        lists.clear();
    }
}
