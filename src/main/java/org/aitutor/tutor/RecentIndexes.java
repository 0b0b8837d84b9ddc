package org.aitutor.tutor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.tutor.retrieval.PassageIndex;

/**
 * The indexes of the course versions that were asked about last, in the member's own memory. Whoever asks while an index
 * is being made waits for it: a class that asks at once has it made once.
 */
final class RecentIndexes {
    private record Key(CourseId course, int version) {}

    private final Function<CourseContent, PassageIndex> maker;
    private final Map<Key, Index> indexes;

    /**
     * Keeps what it made.
     *
     * @param most courses at once; the index of the hints of 2,520 items takes 1.8 MB
     * @param maker makes the index of a course version; where it throws, the next who asks tries again
     */
    RecentIndexes(int most, Function<CourseContent, PassageIndex> maker) {
        this.maker = maker;
        this.indexes = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Index> eldest) {
                return size() > most;
            }
        };
    }

    PassageIndex of(CourseContent content) {
        Index index;
        synchronized (indexes) {
            index = indexes.computeIfAbsent(new Key(content.course(), content.version()), unused -> new Index());
        }
        return index.of(content);
    }

    private final class Index {
        private Optional<PassageIndex> made = Optional.empty();

        synchronized PassageIndex of(CourseContent content) {
            if (made.isEmpty()) {
                made = Optional.of(maker.apply(content));
            }
            return made.get();
        }
    }
}
