/**
 * Enrollments in MongoDB: collection {@code enrollments}, one document each, by the driver's record codec. May use the
 * room's domain package and {@code platform.mongo}. Every write is of one document and conditional on its version;
 * every query of a waiting person carries the student, the shard key, but for the roster.
 */
@NullMarked
package org.aitutor.learning.store;

import org.jspecify.annotations.NullMarked;
