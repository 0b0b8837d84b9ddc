/**
 * What members remember: maps and caches in the grid, and copies in a member's own memory for seconds.
 *
 * <p>May use {@code platform} only. Whatever is kept here can be had again from the database: a grid that fails is a miss,
 * never an error. Values in the grid are texts, so that members of two builds understand one another.
 */
@NullMarked
package org.aitutor.platform.cache;

import org.jspecify.annotations.NullMarked;
