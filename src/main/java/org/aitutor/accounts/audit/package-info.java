/**
 * Who did what that matters for security: sign-ins that failed, access that changed, courses that came and went, keys that
 * were renewed. Entries name people by a pseudonym only; erasing a person's subject key makes theirs nobody's.
 *
 * <p>May use {@code platform}, {@code jobs} and the room's domain. Invariants: an entry never changes; each carries the
 * hash of the one before it in its member's chain, and every hour an anchor, itself in a chain, says where the chains
 * ended; what raises somebody's access is entered before it is done, so that nothing of that kind happens unseen.
 */
@NullMarked
package org.aitutor.accounts.audit;

import org.jspecify.annotations.NullMarked;
