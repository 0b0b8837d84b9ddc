package org.aitutor.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.Explanation;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Parameters;
import org.aitutor.practice.mastery.StudentState;

/** A version of a course together with the parameters that its students share: all that a prediction needs. Immutable. */
public final class CourseModel {
    private final CourseContent content;
    private final Parameters shared;
    private final Map<ItemId, ItemOutline> items = new LinkedHashMap<>();
    private final Map<SkillId, ItemParameters> averages = new HashMap<>();
    private final List<Skill> skills;

    CourseModel(CourseContent content, Parameters folded) {
        this.content = content;
        content.items().forEach(item -> items.put(item.id(), item));
        Map<String, ItemParameters> priors = new HashMap<>();
        content.items().forEach(item -> priors.put(item.id().value(), ItemParameters.expecting(item.difficulty())));
        this.shared = folded.startingFrom(item -> priors.getOrDefault(item, ItemParameters.NEW));
        this.skills = inTeachingOrder(content);
        averageItems();
    }

    /** The skills in the order in which lessons teach them; those of no lesson follow. */
    public List<Skill> skills() {
        return skills;
    }

    public CourseContent content() {
        return content;
    }

    Parameters shared() {
        return shared;
    }

    List<ItemOutline> items() {
        return content.items();
    }

    Optional<ItemOutline> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** How the student stands with each skill, in the order in which the course teaches them. */
    public List<SkillStanding> standings(LearnerState state, StudyDays days) {
        Standing standing = new Standing(this, state, days);
        return skills.stream().map(standing::standing).toList();
    }

    /** The estimate of mastery: the chance, 0 to 1, on an average item of the skill, now. */
    double mastery(StudentState student, SkillId skill) {
        return LearnerModel.mastery(student, skill.value(), average(skill), shared);
    }

    /** The same estimate, as the sum that it is. */
    Explanation explanation(StudentState student, SkillId skill) {
        return Explanation.of(LearnerModel.terms(student, List.of(skill.value())), average(skill), shared);
    }

    boolean mastered(StudentState student, SkillId skill) {
        return student.skill(skill.value()).evidence().masteredAt(mastery(student, skill));
    }

    double chance(StudentState student, ItemOutline item) {
        return LearnerModel.predict(
                LearnerModel.terms(student, names(item.skills())), item.id().value(), shared);
    }

    static List<String> names(List<SkillId> skills) {
        return skills.stream().map(SkillId::value).toList();
    }

    private ItemParameters average(SkillId skill) {
        return averages.getOrDefault(skill, ItemParameters.NEW);
    }

    private void averageItems() {
        Map<SkillId, double[]> sums = new HashMap<>();
        for (ItemOutline item : content.items()) {
            double bias = shared.item(item.id().value()).bias();
            for (SkillId skill : item.skills()) {
                double[] sum = sums.computeIfAbsent(skill, key -> new double[2]);
                sum[0] += bias;
                sum[1]++;
            }
        }
        sums.forEach((skill, sum) -> averages.put(skill, new ItemParameters(sum[0] / sum[1], (int) sum[1])));
    }

    private static List<Skill> inTeachingOrder(CourseContent content) {
        Map<SkillId, Integer> first = new HashMap<>();
        List<LessonOutline> lessons = content.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            for (SkillId skill : lessons.get(i).skills()) {
                first.putIfAbsent(skill, i);
            }
        }
        return content.skills().stream()
                .sorted(Comparator.comparingInt(skill -> first.getOrDefault(skill.id(), Integer.MAX_VALUE)))
                .toList();
    }
}
