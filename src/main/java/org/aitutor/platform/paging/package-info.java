/**
 * Keyset paging in the domain's words: a slice of a list, and the position behind its last item. No HTTP; the API makes
 * an opaque cursor of a position.
 */
@NullMarked
package org.aitutor.platform.paging;

import org.jspecify.annotations.NullMarked;
