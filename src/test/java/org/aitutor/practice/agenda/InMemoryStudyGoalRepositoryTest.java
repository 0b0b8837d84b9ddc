package org.aitutor.practice.agenda;

class InMemoryStudyGoalRepositoryTest extends StudyGoalRepositoryContract {
    private final StudyGoalRepository repository = new InMemoryStudyGoalRepository();

    @Override
    protected StudyGoalRepository repository() {
        return repository;
    }
}
