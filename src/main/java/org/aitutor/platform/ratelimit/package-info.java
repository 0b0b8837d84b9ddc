/**
 * How much one caller may ask for, counted over all members: per user, per address while anonymous.
 *
 * <p>May use {@code platform} only. The buckets are in the grid, and each member takes tokens from them in small blocks, so
 * that most requests ask nobody. A grid that fails leaves each member counting for itself: nobody is refused for that.
 */
@NullMarked
package org.aitutor.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
