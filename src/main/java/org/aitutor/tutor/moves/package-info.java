/**
 * Which pedagogical move comes next: pure functions over what the student said and where the work stands. Imports nothing
 * but {@code java.*}.
 */
@NullMarked
package org.aitutor.tutor.moves;

import org.jspecify.annotations.NullMarked;
