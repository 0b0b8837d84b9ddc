package org.aitutor.practice.agenda;

import java.util.Optional;
import org.aitutor.accounts.UserId;

/** Keeps the students' goals, one document each. */
public interface StudyGoalRepository {
    Optional<StudyGoal> find(UserId student);

    /** Writes the goal if the stored version is still one less than its own (none, for version 1). @return whether it was */
    boolean save(StudyGoal changed);
}
