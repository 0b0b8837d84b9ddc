package org.aitutor.practice;

import java.util.List;
import java.util.stream.Stream;
import org.aitutor.catalogue.Skill;
import org.aitutor.practice.mastery.Explanation;
import org.aitutor.practice.mastery.SkillState;

/** The estimate of one skill of one student, taken apart; pure. */
record Estimation(CourseModel model, LearnerState state, Skill skill, Voice voice) {
    private static final int RECENT = 10;

    /** The parts, whose logits add up to the logit of the mastery that the course's model gives. */
    List<EstimatePart> parts(List<Attempt> ofSkill, List<Attempt> ofCourse) {
        Explanation sum = model.explanation(state.model(), skill.id());
        List<Attempt> latest = ofSkill.stream().limit(RECENT).toList();
        EstimateWords words = words(latest);
        return List.of(
                part(EstimatePart.Name.ITEM_DIFFICULTY, sum.item(), words, Stream.of()),
                part(EstimatePart.Name.TOPIC_DIFFICULTY, sum.topic(), words, Stream.of()),
                part(EstimatePart.Name.GENERAL_LEVEL, sum.level(), words, ofCourse.stream()),
                part(EstimatePart.Name.TOPIC_LEVEL, sum.topicLevel(), words, ofSkill.stream()),
                part(
                        EstimatePart.Name.RECENT_FORM,
                        sum.form(),
                        words,
                        Stream.concat(latest.stream(), ofCourse.stream()).distinct()),
                part(EstimatePart.Name.PRACTICE, sum.practice(), words, ofSkill.stream()));
    }

    private EstimateWords words(List<Attempt> latest) {
        SkillState own = state.model().skill(skill.id().value());
        return new EstimateWords(
                voice,
                skill.name(),
                model.shared().skill(skill.id().value()).count(),
                own,
                state.model().attempts(),
                latest.stream().map(attempt -> attempt.outcome().success()).toList());
    }

    private static EstimatePart part(
            EstimatePart.Name name, double logits, EstimateWords words, Stream<Attempt> attempts) {
        Effect effect = Effect.of(logits);
        return new EstimatePart(
                name,
                logits,
                effect,
                words.of(name, effect),
                attempts.map(Attempt::id).toList());
    }
}
