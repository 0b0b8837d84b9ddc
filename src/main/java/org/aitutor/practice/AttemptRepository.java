package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.evaluation.TracingBaseline;

/** Keeps the attempts, for good. */
public interface AttemptRepository {
    Optional<Attempt> find(UserId student, String key);

    /** Keeps these attempts; one that is kept already stays as it is. */
    void insertAll(Collection<Attempt> attempts);

    /** The student's attempts in the course, newest first. */
    List<Attempt> latest(UserId student, CourseId course, int limit);

    /** All of the student's attempts in the course, in no order. */
    List<Attempt> all(UserId student, CourseId course);

    /** The student's counted attempts that bear on the skill, newest first. */
    List<Attempt> latestOn(UserId student, SkillId skill, int limit);

    /**
     * The course's counted attempts since then, each student's in order; of about so many at most, by leaving out whole
     * students. For the job that compares.
     */
    List<TracingBaseline.Given> counted(CourseId course, Instant since, int about);

    /** Courses that have counted attempts which were not folded into the shared parameters yet. */
    List<CourseId> unfoldedCourses();

    /** The course's counted attempts that were not folded yet, in the order of time and id. */
    List<Attempt> unfolded(CourseId course, int limit);

    /** Marks attempts as folded, by their ids. */
    void markFolded(Collection<String> ids);
}
