package org.aitutor.jobs;

class InMemoryScheduleRepositoryTest extends ScheduleRepositoryContract {
    @Override
    protected ScheduleRepository empty() {
        return new InMemoryScheduleRepository();
    }
}
