package org.aitutor.practice;

import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;

/** What a list calls an item: how its text begins. */
final class ItemTitle {
    private static final int LONGEST = 120;

    private ItemTitle() {}

    static String of(Item item) {
        String stem = item.stem().isBlank() ? item.group().map(ItemGroup::stem).orElse("") : item.stem();
        String line = stem.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
