package org.aitutor.practice;

import java.util.Optional;
import org.aitutor.catalogue.HintNode;

/**
 * A step on the ladder of help.
 *
 * @param hint the rung that was taken, the last is the solution; empty when a question of the ladder was answered, or the ladder is spent
 * @param correct whether the answer to the ladder's question was right; empty where none was given
 * @param feedback to a wrong one
 * @param remaining rungs that are left
 */
public record Rung(Optional<HintNode> hint, Optional<Boolean> correct, Optional<String> feedback, long remaining) {}
