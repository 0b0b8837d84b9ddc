package org.aitutor.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;

/** The twin of the real repository, in memory. */
public final class InMemoryParameterRepository implements ParameterRepository {
    private final Map<CourseId, CourseParameters> kept = new HashMap<>();

    @Override
    public synchronized Optional<CourseParameters> newerThan(CourseId course, long version) {
        return Optional.ofNullable(kept.get(course)).filter(known -> known.version() > version);
    }

    @Override
    public synchronized boolean update(CourseId course, long version, SharedParameters changed, List<String> batch) {
        CourseParameters before = kept.getOrDefault(course, CourseParameters.fresh(course));
        if (before.version() != version) {
            return false;
        }
        Map<String, ItemParameters> items = new HashMap<>(before.shared().items());
        Map<String, SkillParameters> skills = new HashMap<>(before.shared().skills());
        items.putAll(changed.items());
        skills.putAll(changed.skills());
        SharedParameters merged = new SharedParameters(changed.weights(), items, skills);
        kept.put(course, new CourseParameters(course, version + 1, merged, batch));
        return true;
    }
}
