package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.tutor.retrieval.Passage;

/**
 * What the course says about a message.
 *
 * @param passages that speak of it, best first
 * @param overview of the lesson, where it has no text and the message asks about it as a whole
 */
record Found(List<Passage> passages, Optional<Overview> overview) {
    static final Found NOTHING = of(List.of());

    Found {
        passages = List.copyOf(passages);
    }

    static Found of(List<Passage> passages) {
        return new Found(passages, Optional.empty());
    }

    boolean isEmpty() {
        return passages.isEmpty() && overview.isEmpty();
    }
}
