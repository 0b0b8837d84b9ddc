package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One rung of an item's help.
 *
 * @param id within the item
 * @param after the nodes that come before it
 * @param text Markdown with maths; a title stands in bold before it
 * @param scaffold the smaller question that it asks; empty for a plain hint
 */
public record HintNode(String id, List<String> after, String text, Optional<Task> scaffold) {
    public HintNode {
        after = List.copyOf(after);
    }
}
