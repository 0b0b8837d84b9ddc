package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.tutor.retrieval.Passage;
import org.aitutor.tutor.retrieval.PassageIndex;
import org.aitutor.tutor.retrieval.Passages;

/** The passage index of each course version that was lately asked about, in the member's own memory. */
@Singleton
final class CoursePassages {
    /** Courses kept at once; an index is about three times the size of the course's text. */
    private static final int MOST = 50;

    private record Key(CourseId course, int version) {}

    private final ContentRepository contents;
    private final Map<Key, PassageIndex> indexes = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PassageIndex> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    CoursePassages(ContentRepository contents) {
        this.contents = contents;
    }

    List<Passage> find(CourseContent content, String question, int most) {
        return indexOf(content).find(question, most);
    }

    private PassageIndex indexOf(CourseContent content) {
        Key key = new Key(content.course(), content.version());
        synchronized (indexes) {
            PassageIndex known = indexes.get(key);
            if (known != null) {
                return known;
            }
        }
        PassageIndex made = make(content);
        synchronized (indexes) {
            indexes.put(key, made);
        }
        return made;
    }

    private PassageIndex make(CourseContent content) {
        return new PassageIndex(contents.lessons(content).stream()
                .flatMap(lesson -> Passages.of(lesson.id().value(), lesson.title(), lesson.markdown()).stream())
                .toList());
    }
}
