package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.practice.ItemStandings;
import org.aitutor.practice.TypedAnswers.Checked;
import org.aitutor.practice.WrongAnswer;
import org.aitutor.tutor.moves.Intent;
import org.aitutor.tutor.moves.Intents;
import org.aitutor.tutor.moves.Situation;
import org.aitutor.tutor.moves.Situation.Step;

/** Gathers what a turn is answered from. */
@Singleton
final class Briefings {
    private final Catalogue catalogue;
    private final TutorAccess access;
    private final CourseSearch search;
    private final ItemStandings standings;

    @Inject
    Briefings(Catalogue catalogue, TutorAccess access, CourseSearch search, ItemStandings standings) {
        this.catalogue = catalogue;
        this.access = access;
        this.search = search;
        this.standings = standings;
    }

    Briefing of(Conversation conversation, String message) {
        Subject subject = conversation.subject();
        Course course = access.course(conversation.student(), subject.course());
        CourseContent content = catalogue.content(course);
        Optional<ItemWork> work = subject.item()
                .map(item -> new ItemWork(standings.of(conversation.student(), content, item, subject.presentation())));
        Intent intent = Intents.of(message);
        Optional<WrongAnswer> answered = intent == Intent.MISTAKE ? answered(conversation, work) : Optional.empty();
        Found found = answered.isPresent() ? Found.NOTHING : search.find(conversation, content, work, intent, message);
        Optional<Checked> step =
                mayShowAStep(intent, message) ? work.flatMap(one -> one.check(message)) : Optional.empty();
        Situation situation = new Situation(
                intent,
                work.map(ItemWork::forMoves).orElse(Situation.Work.NONE),
                step.map(Briefings::stepOf).orElse(Step.NONE),
                !found.isEmpty(),
                conversation.turns());
        return new Briefing(message, situation, work, found, step, answered);
    }

    private Optional<WrongAnswer> answered(Conversation conversation, Optional<ItemWork> work) {
        return conversation
                .subject()
                .presentation()
                .flatMap(presentation ->
                        work.flatMap(one -> standings.latestMistake(conversation.student(), one.item(), presentation)));
    }

    private static boolean mayShowAStep(Intent intent, String message) {
        return switch (intent) {
            case STEP, OTHER -> true;
            case MISTAKE, CONCEPT -> Intents.reportsAnAnswer(message);
            case ANSWER, HINT, STUCK, GREETING, THANKS, MANIPULATION, HARM -> false;
        };
    }

    private static Step stepOf(Checked checked) {
        return checked.correct() ? Step.RIGHT : Step.WRONG;
    }
}
