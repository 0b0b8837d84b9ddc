package org.aitutor.catalogue.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseFilter;
import org.aitutor.platform.cache.Cache;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.mongo.Texts;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.jspecify.annotations.Nullable;

/** Lists of published courses, remembered for five minutes; not those found by words, of which there is no end. */
final class CourseLists {
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int MOST = 2000;

    private final Optional<Cache<ListDocument>> cache;

    /** A slice as it lies in the grid. */
    public record ListDocument(
            List<CourseDocument> courses, @Nullable List<String> next) {
        static ListDocument of(Slice<Course> slice) {
            return new ListDocument(
                    slice.items().stream().map(CourseDocument::of).toList(),
                    slice.next().map(Position::values).orElse(null));
        }

        Slice<Course> toSlice() {
            return new Slice<>(
                    courses.stream().map(CourseDocument::toCourse).toList(),
                    Optional.ofNullable(next).map(Position::new));
        }
    }

    private CourseLists(Optional<Cache<ListDocument>> cache) {
        this.cache = cache;
    }

    static CourseLists in(Caches caches, MongoDatabase database) {
        Texts<ListDocument> texts = Texts.of(ListDocument.class, database.getCodecRegistry());
        return new CourseLists(Optional.of(caches.named("course-lists", LIFETIME, MOST, texts::write, texts::read)));
    }

    /** For tests of what is around it. */
    static CourseLists none() {
        return new CourseLists(Optional.empty());
    }

    Slice<Course> get(CourseFilter filter, SliceRequest slice, Supplier<Slice<Course>> source) {
        return cache.filter(unused -> filter.words().isEmpty())
                .map(known -> known.get(key(filter, slice), () -> ListDocument.of(source.get()))
                        .toSlice())
                .orElseGet(source);
    }

    void clear() {
        cache.ifPresent(Cache::clear);
    }

    private static String key(CourseFilter filter, SliceRequest slice) {
        return String.join(
                "\u001f",
                filter.category().orElse(""),
                filter.difficulty().map(Enum::name).orElse(""),
                filter.instructor().map(UserId::value).orElse(""),
                filter.sort().name(),
                Integer.toString(slice.limit()),
                slice.after()
                        .map(after -> String.join("\u001e", after.values()))
                        .orElse(""));
    }
}
