/**
 * Goals in MongoDB: {@code study_goals}, one document a student, found by its id. May use the room's domain package and
 * {@code platform}, never {@code rest}. A change is conditional on the version.
 */
@NullMarked
package org.aitutor.practice.agenda.store;

import org.jspecify.annotations.NullMarked;
