package org.aitutor.practice;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.SkillState;
import org.aitutor.practice.selection.SkillView;

/** How a student stands with each skill of a course. */
final class Standing {
    private final CourseModel model;
    private final LearnerState state;
    private final StudyDays days;
    private final Map<SkillId, Boolean> mastered = new HashMap<>();

    Standing(CourseModel model, LearnerState state, StudyDays days) {
        this.model = model;
        this.state = state;
        this.days = days;
        model.skills().forEach(skill -> mastered.put(skill.id(), model.mastered(state.model(), skill.id())));
    }

    /** Every skill, in the order in which the course teaches them. */
    List<SkillView> views(Instant now) {
        return model.skills().stream().map(skill -> view(skill, now)).toList();
    }

    SkillStanding standing(Skill skill) {
        SkillState own = own(skill);
        Optional<Memory> memory = Optional.ofNullable(state.memories().get(skill.id()));
        return new SkillStanding(
                skill.id(),
                skill.name(),
                model.mastery(state.model(), skill.id()),
                isMastered(skill.id()),
                own.count(),
                MasteryReason.of(own.evidence(), model.mastery(state.model(), skill.id()), own.count()),
                memory.map(Memory::reviewedAt),
                state.dueAt(skill.id()));
    }

    private SkillView view(Skill skill, Instant now) {
        Optional<Memory> memory = Optional.ofNullable(state.memories().get(skill.id()));
        return new SkillView(
                skill.id().value(),
                skill.name(),
                model.mastery(state.model(), skill.id()),
                isMastered(skill.id()),
                own(skill).count(),
                skill.prerequisites().stream().allMatch(this::isMastered),
                memory.map(known -> Reviewing.recall(known, days, now)).orElse(1.0),
                state.dueAt(skill.id()).map(days::of));
    }

    private SkillState own(Skill skill) {
        return state.model().skill(skill.id().value());
    }

    private boolean isMastered(SkillId skill) {
        return mastered.getOrDefault(skill, true);
    }
}
