package org.aitutor.tutor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.tutor.retrieval.PassageIndex;

/** The indexes of the course versions that were asked about last, in the member's own memory. */
final class RecentIndexes {
    private record Key(CourseId course, int version) {}

    private final Function<CourseContent, PassageIndex> maker;
    private final Map<Key, PassageIndex> indexes;

    /**
     * Keeps what it made.
     *
     * @param most courses at once; an index is about three times the size of its text
     * @param maker makes the index of a course version
     */
    RecentIndexes(int most, Function<CourseContent, PassageIndex> maker) {
        this.maker = maker;
        this.indexes = new LinkedHashMap<>(most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, PassageIndex> eldest) {
                return size() > most;
            }
        };
    }

    PassageIndex of(CourseContent content) {
        Key key = new Key(content.course(), content.version());
        synchronized (indexes) {
            PassageIndex known = indexes.get(key);
            if (known != null) {
                return known;
            }
        }
        PassageIndex made = maker.apply(content);
        synchronized (indexes) {
            indexes.put(key, made);
        }
        return made;
    }
}
