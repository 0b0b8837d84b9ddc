package org.aitutor.catalogue;

class InMemoryContentLeftoversTest extends ContentLeftoversContract {
    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final ContentLeftovers leftovers = new InMemoryContentLeftovers(contents);

    @Override
    protected ContentRepository noContents() {
        return contents;
    }

    @Override
    protected ContentLeftovers leftovers() {
        return leftovers;
    }
}
