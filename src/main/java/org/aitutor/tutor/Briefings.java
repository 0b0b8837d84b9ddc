package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.tutor.moves.Intents;
import org.aitutor.tutor.moves.Situation;
import org.aitutor.tutor.moves.Situation.Step;
import org.aitutor.tutor.retrieval.Passage;

/** Gathers what a turn is answered from. */
@Singleton
final class Briefings {
    private static final int PASSAGES = 3;

    private final Catalogue catalogue;
    private final TutorAccess access;
    private final CoursePassages passages;
    private final ItemWorks works;

    @Inject
    Briefings(Catalogue catalogue, TutorAccess access, CoursePassages passages, ItemWorks works) {
        this.catalogue = catalogue;
        this.access = access;
        this.passages = passages;
        this.works = works;
    }

    Briefing of(Conversation conversation, String message) {
        Subject subject = conversation.subject();
        Course course = access.course(conversation.student(), subject.course());
        CourseContent content = catalogue.content(course);
        List<Passage> found = passages.find(content, message, PASSAGES);
        Optional<ItemWork> work = subject.item().map(item -> works.of(conversation.student(), content, item));
        Situation situation = new Situation(
                Intents.of(message),
                work.map(ItemWork::forMoves).orElse(Situation.Work.NONE),
                Step.NONE,
                !found.isEmpty(),
                conversation.turns());
        return new Briefing(message, situation, work, found, Optional.empty());
    }
}
