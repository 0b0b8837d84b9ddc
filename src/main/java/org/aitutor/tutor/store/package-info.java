/**
 * Conversations, turns and flags in MongoDB. Every query of a waiting person carries the student, which is the shard key.
 */
@NullMarked
package org.aitutor.tutor.store;

import org.jspecify.annotations.NullMarked;
