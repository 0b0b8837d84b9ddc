package org.aitutor.practice;

import java.time.Instant;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;

/**
 * An item as it was put before a student: at which revision, with which values of its variables, and when.
 *
 * @param seed chooses the values and the order of what is shuffled; 0 or more
 */
public record Presentation(UserId student, ItemId item, int revision, int seed, Instant at) {}
