/**
 * Practice in MongoDB: {@code learner_states} (one document for each student and course, packed, written under its
 * version), {@code attempts} (inserted once, by the student's id and the client's key) and {@code model_parameters} (one
 * document for each course, changed entry by entry). May use the room's domain package and {@code platform.mongo};
 * every query of a waiting person carries the student, the shard key.
 */
@NullMarked
package org.aitutor.practice.store;

import org.jspecify.annotations.NullMarked;
