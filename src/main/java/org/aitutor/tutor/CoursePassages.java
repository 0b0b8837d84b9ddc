package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.LessonId;
import org.aitutor.tutor.retrieval.Passage;
import org.aitutor.tutor.retrieval.PassageIndex;
import org.aitutor.tutor.retrieval.Passages;

/** What the lessons of a course say. */
@Singleton
final class CoursePassages {
    private static final int MOST = 50;

    private final ContentRepository contents;
    private final RecentIndexes indexes = new RecentIndexes(MOST, this::make);

    @Inject
    CoursePassages(ContentRepository contents) {
        this.contents = contents;
    }

    List<Passage> find(CourseContent content, String question, int most) {
        return indexes.of(content).find(question, most);
    }

    /** Whether the lesson has a text that explains something. */
    boolean explainedIn(CourseContent content, LessonId lesson) {
        return indexes.of(content).holds(lesson.value());
    }

    private PassageIndex make(CourseContent content) {
        return new PassageIndex(Passages.ownOf(contents.lessons(content).stream()
                .flatMap(lesson -> Passages.of(lesson.id().value(), lesson.title(), lesson.markdown()).stream())
                .toList()));
    }
}
