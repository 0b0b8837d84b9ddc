package org.aitutor.practice.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/** The twin of the real repository, in memory. */
public final class InMemoryStudyGoalRepository implements StudyGoalRepository {
    private final Map<UserId, StudyGoal> goals = new HashMap<>();

    @Override
    public synchronized Optional<StudyGoal> find(UserId student) {
        return Optional.ofNullable(goals.get(student));
    }

    @Override
    public synchronized boolean save(StudyGoal changed) {
        long before = find(changed.student()).map(StudyGoal::version).orElse(0L);
        if (before != changed.version() - 1) {
            return false;
        }
        goals.put(changed.student(), changed);
        return true;
    }
}
