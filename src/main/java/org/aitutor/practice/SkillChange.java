package org.aitutor.practice;

import org.aitutor.catalogue.SkillId;

/** How an attempt moved the mastery of a skill: the chance, 0 to 1, on an average item of it. */
public record SkillChange(SkillId skill, double before, double after) {}
