package org.aitutor.platform.ratelimit;

import java.time.Duration;

/**
 * So many requests in a period, which may come at once; they come back evenly.
 *
 * @param name what clients see ({@code RateLimit-Policy})
 * @param exact whether each request is counted in the grid at once; else members lease blocks of one in a hundred
 */
public record Policy(String name, int capacity, Duration period, boolean exact) {
    /** Of the requests in a period, the share that a member may count for itself. */
    private static final int BLOCK_SHARE = 100;

    int block() {
        return exact ? 1 : Math.max(1, capacity / BLOCK_SHARE);
    }
}
