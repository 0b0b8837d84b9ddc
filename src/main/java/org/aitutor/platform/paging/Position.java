package org.aitutor.platform.paging;

import java.util.List;

/**
 * Where a slice ends: the sort key's values of its last item, the id last.
 *
 * @param values texts; each repository knows its own
 */
public record Position(List<String> values) {
    public Position {
        values = List.copyOf(values);
    }

    public static Position of(String... values) {
        return new Position(List.of(values));
    }
}
