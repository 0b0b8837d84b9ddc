/**
 * The clock and the ids, injected, so that nothing in the domain asks for the time by itself.
 */
@NullMarked
package org.aitutor.platform.time;

import org.jspecify.annotations.NullMarked;
