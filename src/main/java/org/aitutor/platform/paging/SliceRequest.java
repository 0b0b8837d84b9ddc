package org.aitutor.platform.paging;

import java.util.Optional;

/**
 * Which slice is wanted.
 *
 * @param limit items at most, 1 to 100
 * @param after the position behind which it begins; empty for the list's beginning
 */
public record SliceRequest(int limit, Optional<Position> after) {
    public static final int MOST = 100;

    public SliceRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: " + limit);
        }
    }

    public static SliceRequest first(int limit) {
        return new SliceRequest(limit, Optional.empty());
    }
}
