/**
 * A member's beginning and end: it is ready when the grid, the database and its own warm-up are done, and it leaves when the
 * requests in flight have been answered.
 *
 * <p>May use {@code platform} only. Invariants: once told to stop, a member is ready no more but answers whatever still
 * comes until it goes; it goes when nothing is in flight, or after a time.
 */
@NullMarked
package org.aitutor.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
