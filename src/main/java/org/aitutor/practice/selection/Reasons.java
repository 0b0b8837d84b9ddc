package org.aitutor.practice.selection;

import java.util.Comparator;
import java.util.List;

/** Says why an item is worth the student's time: by the skill of it that needs practice most. */
final class Reasons {
    private static final double CLOSE = 0.7;

    private Reasons() {}

    /** The reason for an item of these skills, at least one. */
    static Reason of(List<SkillView> skills) {
        SkillView skill = skills.stream()
                .max(Comparator.comparing(SkillView::isNew)
                        .thenComparing(SkillView::due)
                        .thenComparing(SkillView::gap))
                .orElseThrow();
        if (skill.isNew()) {
            return new Reason(Reason.Code.NEW, "Something new: " + skill.name() + ".");
        }
        if (skill.due() > 0) {
            return new Reason(Reason.Code.REVIEW, review(skill));
        }
        return skill.gap() > 0 || !skill.mastered()
                ? new Reason(Reason.Code.STRENGTHEN, strengthen(skill))
                : new Reason(
                        Reason.Code.CHALLENGE, "You have mastered " + skill.name() + ": this one keeps you in form.");
    }

    static Reason nothingLeft() {
        return new Reason(
                Reason.Code.REVIEW,
                "You have answered everything that is open to you today. Come back tomorrow: what you learned is due for"
                        + " review then.");
    }

    static Reason nothingLeftOn(String lesson) {
        return new Reason(
                Reason.Code.REVIEW,
                "You have answered everything on “" + lesson
                        + "” that is open to you today. The course may have more.");
    }

    static Reason nothingOn(String lesson) {
        return new Reason(Reason.Code.NEW, "There is nothing to practice on “" + lesson + "” yet.");
    }

    private static String review(SkillView skill) {
        return skill.dueOn()
                .map(due -> skill.name() + " is due for review since " + due + ".")
                .orElse(skill.name() + " is due for review.");
    }

    private static String strengthen(SkillView skill) {
        return skill.mastery() >= CLOSE
                ? "You are close to mastering " + skill.name() + "."
                : skill.name() + " gets stronger with practice.";
    }
}
