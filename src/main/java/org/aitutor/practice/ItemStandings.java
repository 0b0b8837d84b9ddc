package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;

/** Tells who accompanies a student where the student stands with an item. Reads only. */
@Singleton
public final class ItemStandings {
    /** Attempts to look among: what was asked about is the latest, unless another page answered something meanwhile. */
    private static final int LATEST = 5;

    private final Catalogue catalogue;
    private final Presentations presentations;
    private final LearnerStateRepository states;
    private final AttemptRepository attempts;
    private final Clock clock;

    @Inject
    public ItemStandings(
            Catalogue catalogue,
            Presentations presentations,
            LearnerStateRepository states,
            AttemptRepository attempts,
            Clock clock) {
        this.catalogue = catalogue;
        this.presentations = presentations;
        this.states = states;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Where the student stands.
     *
     * @param presentation the id under which the item was put before the student; without one, the item as it is now
     * @throws org.aitutor.catalogue.ItemNotFound where the course has no such item
     * @throws org.aitutor.platform.problem.InvalidInput where the presentation is not the student's
     */
    public ItemStanding of(UserId student, CourseContent content, ItemId id, Optional<String> presentation) {
        Item item = presentation
                .map(given -> presentations.read(student, id, given))
                .map(given -> Variables.fill(catalogue.item(id, given.revision()), given.seed()))
                .orElseGet(() -> Variables.fill(catalogue.item(content, id), 0));
        LearnerState state =
                states.find(student, id.course()).orElseGet(() -> LearnerState.fresh(student, id.course()));
        return standing(item, state, clock.instant());
    }

    /**
     * What the student answered last to the item, as it was put before them, where that was wrong.
     *
     * @throws org.aitutor.platform.problem.InvalidInput where the presentation is not the student's
     */
    public Optional<WrongAnswer> latestMistake(UserId student, Item item, String presentation) {
        Presentation given = presentations.read(student, item.id(), presentation);
        return attempts.latest(student, item.id().course(), LATEST).stream()
                .filter(attempt -> attempt.item().equals(item.id()))
                .filter(attempt -> attempt.presentedAt().equals(given.at()))
                .findFirst()
                .flatMap(attempt -> WrongAnswer.to(item.task(), attempt.response()));
    }

    /** The skill that the student has checked now: with its items nobody helps. */
    public Optional<SkillId> checked(UserId student, CourseId course) {
        Instant now = clock.instant();
        return states.find(student, course)
                .flatMap(state -> state.openCheck(now))
                .map(SkillCheck::skill);
    }

    private static ItemStanding standing(Item item, LearnerState state, Instant now) {
        List<RecentAttempt> made = state.recent().stream()
                .filter(attempt -> attempt.item().equals(item.id()))
                .toList();
        List<String> taken = state.helpWith(item.id(), now).nodes();
        List<HintNode> given =
                item.hints().stream().filter(node -> taken.contains(node.id())).toList();
        return new ItemStanding(
                item,
                made.size(),
                made.stream().anyMatch(RecentAttempt::correct),
                given,
                HintSteps.next(item.hints(), taken),
                item.hints().size() - given.size());
    }
}
