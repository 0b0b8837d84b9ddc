package org.aitutor.practice.agenda.store;

import org.aitutor.practice.agenda.StudyGoalRepository;
import org.aitutor.practice.agenda.StudyGoalRepositoryContract;
import org.aitutor.testing.TestMongo;

/** Goals are found by their ids alone, so that no plan needs a look. */
class MongoStudyGoalRepositoryIT extends StudyGoalRepositoryContract {
    private final StudyGoalRepository repository =
            new MongoStudyGoalRepository(TestMongo.emptyDatabaseOf(MongoStudyGoalRepositoryIT.class));

    @Override
    protected StudyGoalRepository repository() {
        return repository;
    }
}
