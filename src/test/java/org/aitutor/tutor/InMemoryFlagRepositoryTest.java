package org.aitutor.tutor;

class InMemoryFlagRepositoryTest extends FlagRepositoryContract {
    @Override
    protected FlagRepository empty() {
        return new InMemoryFlagRepository();
    }
}
