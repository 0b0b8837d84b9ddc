package org.aitutor.platform.api;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in order
 * @param next the cursor of the page behind it; null on the last, and written as null
 */
public record Page<T>(
        List<T> items,
        @JsonbProperty(nillable = true) @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    public static <S, T> Page<T> of(org.aitutor.platform.paging.Slice<S> slice, Function<S, T> view) {
        return new Page<>(
                slice.items().stream().map(view).toList(),
                slice.next().map(CursorCodec::encode).orElse(null));
    }
}
