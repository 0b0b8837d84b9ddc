package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.practice.evaluation.TracingBaseline;
import org.aitutor.practice.mastery.Outcome;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A course's counted attempts since some time, in few fields. They are found by their items, whose ids all begin with the
 * course's, in the index that jobs have of items and time.
 */
final class CountedAttempts {
    private static final Bson FIELDS = include(
            "studentId", "itemId", "outcome", "prediction.chance", "prediction.attempt", "prediction.skills.skill");

    private final MongoCollection<Document> attempts;
    private final Bson filter;

    CountedAttempts(MongoCollection<AttemptDocument> attempts, CourseId course, Instant since) {
        this.attempts = attempts.withDocumentClass(Document.class);
        this.filter = filter(course, since);
    }

    static Bson filter(CourseId course, Instant since) {
        return and(
                gte("itemId", ItemId.of(course, "").value()),
                lt("itemId", ItemId.of(course, "\uffff").value()),
                gte("at", since));
    }

    List<TracingBaseline.Given> read(int about) {
        long of = 1 + attempts.countDocuments(filter) / about;
        List<Numbered> read = new ArrayList<>();
        for (Document attempt : attempts.find(and(filter, exists("prediction"))).projection(FIELDS)) {
            if (Math.floorMod(attempt.getString("studentId").hashCode(), of) == 0) {
                read.add(numbered(attempt));
            }
        }
        read.sort(Comparator.comparing((Numbered one) -> one.given.student()).thenComparing(Numbered::number));
        return read.stream().map(Numbered::given).toList();
    }

    private static Numbered numbered(Document attempt) {
        Document prediction = attempt.get("prediction", Document.class);
        TracingBaseline.Given given = new TracingBaseline.Given(
                attempt.getString("studentId"),
                attempt.getString("itemId"),
                prediction.getList("skills", Document.class).get(0).getString("skill"),
                prediction.getDouble("chance"),
                Outcome.valueOf(attempt.getString("outcome")).success());
        return new Numbered(prediction.getInteger("attempt"), given);
    }

    private record Numbered(int number, TracingBaseline.Given given) {}
}
