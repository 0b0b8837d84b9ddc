package org.aitutor.practice;

import org.aitutor.catalogue.Item;

/**
 * An item before a student.
 *
 * @param item with its variables filled
 * @param seed chooses the order of what is shuffled
 */
public record PresentedItem(String presentationId, Item item, int seed) {}
