package org.aitutor.practice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.selection.Reason;

/** What a check of a skill can ask; pure. */
final class CheckItems {
    private CheckItems() {}

    /**
     * The items of the skill whose answers would count, and show knowledge: not answered and not helped with within a day.
     * First those that were not met lately, and before the later steps of problems, those that stand for themselves.
     */
    static List<ItemOutline> of(CourseModel model, LearnerState state, SkillId skill, Instant now) {
        return model.items().stream()
                .filter(item -> item.skills().contains(skill))
                .filter(item -> state.isRested(item.id(), now))
                .filter(item -> state.helpWith(item.id(), now).nodes().isEmpty())
                .sorted(Comparator.comparing(CheckItems::isLaterStep)
                        .thenComparing(item -> isMet(state, item.id()))
                        .thenComparing(item -> item.skills().size()))
                .toList();
    }

    static Reason reason(CourseModel model, SkillCheck check) {
        String name = model.content().skill(check.skill()).map(Skill::name).orElse("the skill");
        return new Reason(
                Reason.Code.CHECK,
                "A short check of " + name + ", without hints: " + (check.answered() + 1) + " of " + check.of() + ".");
    }

    private static boolean isLaterStep(ItemOutline item) {
        return item.group().isPresent() && item.position() > 1;
    }

    private static boolean isMet(LearnerState state, ItemId item) {
        return state.recent().stream().anyMatch(attempt -> attempt.item().equals(item));
    }
}
