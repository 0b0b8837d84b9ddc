package org.aitutor.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to practise: a stem, a task, and the help for it.
 *
 * @param revision of this text; an attempt names it
 * @param skills at least one
 * @param stem Markdown with maths; may hold slots {@code @{name}} of the variables
 * @param hints in the order of the pathway
 * @param solution a worked solution; empty text where the source has none
 * @param difficulty the share of a typical class that is expected to fail, 0 to 1
 * @param lesson where it is taught, if somewhere
 * @param variables for each slot its values: lists of one length, one index is chosen for all; empty where it has none
 * @param attribution who wrote it, and its license, where the course's own does not cover it
 */
public record Item(
        ItemId id,
        int revision,
        List<SkillId> skills,
        String stem,
        Task task,
        List<HintNode> hints,
        String solution,
        double difficulty,
        Optional<ItemGroup> group,
        Optional<LessonId> lesson,
        Map<String, List<String>> variables,
        Optional<String> attribution) {
    public Item {
        skills = List.copyOf(skills);
        hints = List.copyOf(hints);
        variables = Map.copyOf(variables);
    }

    /** The same text at another revision. */
    public Item at(int another) {
        return new Item(
                id, another, skills, stem, task, hints, solution, difficulty, group, lesson, variables, attribution);
    }

    /** What the manifest keeps of it. */
    public ItemOutline outline() {
        return new ItemOutline(
                id,
                revision,
                task.kind(),
                skills,
                difficulty,
                task.choices().size(),
                group.map(ItemGroup::id),
                group.map(ItemGroup::position).orElse(1),
                lesson);
    }
}
