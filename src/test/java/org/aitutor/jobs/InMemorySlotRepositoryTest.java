package org.aitutor.jobs;

class InMemorySlotRepositoryTest extends SlotRepositoryContract {
    @Override
    protected SlotRepository empty() {
        return new InMemorySlotRepository();
    }
}
