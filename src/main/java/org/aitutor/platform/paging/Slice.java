package org.aitutor.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Some items of a longer list, in its order. {@code next} is empty at the list's end. */
public record Slice<T>(List<T> items, Optional<Position> next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts what was read with one item more than asked for: the one more tells that there is a next slice. */
    public static <T> Slice<T> cut(List<T> read, int limit, Function<T, Position> positionOf) {
        if (read.size() <= limit) {
            return new Slice<>(read, Optional.empty());
        }
        List<T> kept = read.subList(0, limit);
        return new Slice<>(kept, Optional.of(positionOf.apply(kept.get(limit - 1))));
    }
}
