package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.tutor.retrieval.Passage;
import org.aitutor.tutor.retrieval.PassageIndex;

/** What the hints to the items of a course explain. */
@Singleton
final class CourseHints {
    private static final int MOST = 20;

    private final ContentRepository contents;
    private final RecentIndexes indexes = new RecentIndexes(MOST, this::make);

    @Inject
    CourseHints(ContentRepository contents) {
        this.contents = contents;
    }

    /** At most so many hints that are allowed and hold at least so many words of the question, or all where it has fewer. */
    List<Passage> find(CourseContent content, String question, int most, int words, Predicate<Passage> allowed) {
        return indexes.of(content).find(question, most, words, allowed);
    }

    private PassageIndex make(CourseContent content) {
        return new PassageIndex(new HintPassages(content, contents.items(content)).all());
    }
}
