package org.aitutor.practice.quiz.store;

import static com.mongodb.client.model.Aggregates.set;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizAttemptId;
import org.aitutor.practice.quiz.QuizAttemptRepository;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.SavedAnswer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Attempts in the collection {@code quiz_attempts}. Whether one is open, and its deadline, are conditions of each write. */
@Singleton
public final class MongoQuizAttemptRepository implements QuizAttemptRepository {
    private static final int BATCH = 500;
    private static final List<Bson> END_AT_DEADLINE = List.of(
            set(new Field<>("open", false), new Field<>("submittedAt", "$deadline"), new Field<>("automatic", true)));
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<QuizAttemptDocument> attempts;

    @Inject
    public MongoQuizAttemptRepository(MongoDatabase database) {
        this.attempts = database.getCollection("quiz_attempts", QuizAttemptDocument.class);
    }

    @Override
    public Optional<QuizAttempt> find(QuizAttemptId id) {
        return toAttempt(MongoErrors.reading(() -> attempts.find(at(id)).first()));
    }

    @Override
    public List<QuizAttempt> of(UserId student, Collection<QuizId> quizzes) {
        return quizzes.isEmpty()
                ? List.of()
                : all(and(
                        eq("studentId", student.value()),
                        in("quizId", quizzes.stream().map(QuizId::value).toList())));
    }

    @Override
    public List<QuizAttempt> open(UserId student, CourseId course) {
        return all(and(eq("studentId", student.value()), eq("courseId", course.value()), eq("open", true)));
    }

    @Override
    public boolean isAnyOpen(CourseId course) {
        Bson filter = and(eq("courseId", course.value()), eq("open", true));
        return MongoErrors.reading(() -> attempts.countDocuments(filter, new CountOptions().limit(1))) > 0;
    }

    @Override
    public void insert(QuizAttempt attempt) {
        MongoErrors.write(() -> attempts.insertOne(QuizAttemptDocument.of(attempt)));
    }

    @Override
    public boolean save(QuizAttemptId id, int position, SavedAnswer answer, boolean first) {
        String field = "items." + position + ".answer";
        Bson running = running(id, answer.at());
        Bson filter = first ? and(running, exists(field, false)) : running;
        Bson update = Updates.set(field, QuizAttemptDocument.AnswerDocument.of(answer));
        return MongoErrors.writing(() -> attempts.updateOne(filter, update).getMatchedCount() == 1);
    }

    @Override
    public Optional<QuizAttempt> submit(QuizAttemptId id, Instant now) {
        Bson end =
                combine(Updates.set("open", false), Updates.set("submittedAt", now), Updates.set("automatic", false));
        return toAttempt(MongoErrors.writing(() -> attempts.findOneAndUpdate(running(id, now), end, AFTER)));
    }

    @Override
    public Optional<QuizAttempt> submitOverdue(QuizAttemptId id, Instant now) {
        Bson filter = and(at(id), overdue(now));
        return toAttempt(MongoErrors.writing(() -> attempts.findOneAndUpdate(filter, END_AT_DEADLINE, AFTER)));
    }

    @Override
    public long submitOverdue(Instant now) {
        return MongoErrors.writing(
                () -> attempts.updateMany(overdue(now), END_AT_DEADLINE).getModifiedCount());
    }

    @Override
    public long submitAll(QuizId quiz, Instant now) {
        List<Bson> end = List.of(set(
                new Field<>("open", false),
                new Field<>("submittedAt", new Document("$min", List.of("$deadline", Date.from(now)))),
                new Field<>("automatic", true)));
        return MongoErrors.writing(() -> attempts.updateMany(openAt(quiz), end).getModifiedCount());
    }

    @Override
    public boolean extend(QuizAttemptId id, int percent, Optional<Instant> deadline, Instant now) {
        Bson moved = deadline.map(time -> Updates.set("deadline", time)).orElseGet(() -> Updates.unset("deadline"));
        Bson update = combine(Updates.set("extraPercent", percent), moved);
        return MongoErrors.writing(
                () -> attempts.updateOne(running(id, now), update).getMatchedCount() == 1);
    }

    @Override
    public long countOpen(QuizId quiz) {
        return MongoErrors.reading(() -> attempts.countDocuments(openAt(quiz)));
    }

    @Override
    public Slice<QuizAttempt> ended(QuizId quiz, SliceRequest slice) {
        Bson which = ended(quiz);
        Bson from = slice.after().map(position -> and(which, before(position))).orElse(which);
        List<QuizAttempt> read = MongoErrors.reading(() -> attempts.find(from)
                .sort(descending("submittedAt", "_id"))
                .limit(slice.limit() + 1)
                .map(QuizAttemptDocument::toAttempt)
                .into(new ArrayList<>()));
        return Slice.cut(read, slice.limit(), MongoQuizAttemptRepository::positionOf);
    }

    @Override
    public void eachEnded(QuizId quiz, Consumer<QuizAttempt> consumer) {
        MongoErrors.reading(() -> {
            attempts.find(ended(quiz))
                    .sort(ascending("submittedAt", "_id"))
                    .batchSize(BATCH)
                    .forEach(document -> consumer.accept(document.toAttempt()));
            return true;
        });
    }

    private List<QuizAttempt> all(Bson filter) {
        return MongoErrors.reading(
                () -> attempts.find(filter).map(QuizAttemptDocument::toAttempt).into(new ArrayList<>()));
    }

    private static Optional<QuizAttempt> toAttempt(@org.jspecify.annotations.Nullable QuizAttemptDocument document) {
        return Optional.ofNullable(document).map(QuizAttemptDocument::toAttempt);
    }

    private static Bson at(QuizAttemptId id) {
        return and(eq("_id", id.value()), eq("studentId", id.student().value()));
    }

    private static Bson running(QuizAttemptId id, Instant now) {
        return and(at(id), eq("open", true), or(exists("deadline", false), gt("deadline", now)));
    }

    private static Bson openAt(QuizId quiz) {
        return and(eq("quizId", quiz.value()), eq("submittedAt", null), eq("open", true));
    }

    private static Bson overdue(Instant now) {
        return and(eq("open", true), lte("deadline", now));
    }

    /** Only who ended has the field with a time; the bound lets the index pass over the others. */
    private static Bson ended(QuizId quiz) {
        return and(eq("quizId", quiz.value()), gt("submittedAt", Instant.EPOCH));
    }

    private static Position positionOf(QuizAttempt attempt) {
        return Position.of(
                attempt.ended().orElseThrow().at().toString(), attempt.id().value());
    }

    private static Bson before(Position position) {
        Instant at = position.instant(0);
        return or(lt("submittedAt", at), and(eq("submittedAt", at), lt("_id", position.text(1))));
    }
}
