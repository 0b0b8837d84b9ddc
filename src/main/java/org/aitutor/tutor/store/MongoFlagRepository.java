package org.aitutor.tutor.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.tutor.Flag;
import org.aitutor.tutor.FlagRepository;
import org.aitutor.tutor.TurnId;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Flags in {@code flags}: one for each turn, without what the student wrote. */
@Singleton
final class MongoFlagRepository implements FlagRepository {
    private final MongoCollection<Document> flags;

    @Inject
    MongoFlagRepository(MongoDatabase database) {
        this.flags = database.getCollection("flags");
    }

    @Override
    public void raise(Flag flag) {
        MongoErrors.write(() -> flags.updateOne(
                eq("_id", flag.turn().value()),
                combine(
                        setOnInsert("studentId", flag.student().value()),
                        setOnInsert("courseId", flag.course().value()),
                        setOnInsert("at", flag.at())),
                new UpdateOptions().upsert(true)));
    }

    @Override
    public Slice<Flag> ofCourse(CourseId course, SliceRequest slice) {
        Bson all = eq("courseId", course.value());
        Bson which = slice.after().map(after -> and(all, behind(after))).orElse(all);
        List<Flag> read = MongoErrors.reading(() -> flags.find(which)
                .sort(descending("at", "_id"))
                .limit(slice.limit() + 1)
                .map(MongoFlagRepository::toFlag)
                .into(new ArrayList<>()));
        return Slice.cut(
                read,
                slice.limit(),
                flag -> Position.of(flag.at().toString(), flag.turn().value()));
    }

    private static Bson behind(Position position) {
        Instant at = position.instant(0);
        return or(lt("at", at), and(eq("at", at), lt("_id", position.text(1))));
    }

    private static Flag toFlag(Document kept) {
        return new Flag(
                new TurnId(kept.getString("_id")),
                new UserId(kept.getString("studentId")),
                new CourseId(kept.getString("courseId")),
                kept.getDate("at").toInstant());
    }
}
