package org.aitutor.practice;

import java.time.Instant;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;

/** A skill whose review is due. */
public record DueReview(CourseId course, SkillId skill, String name, Instant dueAt) {}
