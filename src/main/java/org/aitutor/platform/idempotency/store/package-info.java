/**
 * The keys in {@code idempotency_keys}; MongoDB forgets them after 24 hours. May use the driver. Invariant: a key's
 * document is inserted once, so that of two requests at once one does the work.
 */
@NullMarked
package org.aitutor.platform.idempotency.store;

import org.jspecify.annotations.NullMarked;
