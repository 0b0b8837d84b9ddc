package org.aitutor.tutor;

class InMemoryConversationRepositoryTest extends ConversationRepositoryContract {
    private final ConversationRepository repository = new InMemoryConversationRepository();

    @Override
    protected ConversationRepository repository() {
        return repository;
    }
}
