package org.aitutor.practice.agenda.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.agenda.StudyGoal;
import org.aitutor.practice.agenda.StudyGoalRepository;
import org.bson.conversions.Bson;

/** The students' goals in the collection {@code study_goals}. */
@Singleton
public final class MongoStudyGoalRepository implements StudyGoalRepository {
    private final MongoCollection<StudyGoalDocument> goals;

    @Inject
    public MongoStudyGoalRepository(MongoDatabase database) {
        this.goals = database.getCollection("study_goals", StudyGoalDocument.class);
    }

    @Override
    public Optional<StudyGoal> find(UserId student) {
        return Optional.ofNullable(MongoErrors.reading(
                        () -> goals.find(eq("_id", student.value())).first()))
                .map(StudyGoalDocument::toGoal);
    }

    @Override
    public boolean save(StudyGoal changed) {
        StudyGoalDocument document = StudyGoalDocument.of(changed);
        return changed.version() == 1 ? inserted(document) : replaced(document);
    }

    private boolean inserted(StudyGoalDocument document) {
        try {
            MongoErrors.write(() -> goals.insertOne(document));
            return true;
        } catch (Conflict anotherRequestWasFirst) {
            return false;
        }
    }

    private boolean replaced(StudyGoalDocument document) {
        Bson filter = and(eq("_id", document.id()), eq("version", document.version() - 1));
        return MongoErrors.writing(() -> goals.replaceOne(filter, document).getMatchedCount() == 1);
    }
}
