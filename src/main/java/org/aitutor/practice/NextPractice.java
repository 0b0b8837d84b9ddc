package org.aitutor.practice;

import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.selection.Reason;

/**
 * What comes next, and why.
 *
 * @param item empty where nothing is left for now
 * @param mastery of the item's skills
 */
public record NextPractice(Optional<PresentedItem> item, Reason reason, Map<SkillId, Double> mastery) {}
