/**
 * What every room stands on, and knows none of them: the API's frame, errors, callers, time and ids, settings, MongoDB.
 * May use nothing of ours outside {@code platform}.
 */
@NullMarked
package org.aitutor.platform;

import org.jspecify.annotations.NullMarked;
