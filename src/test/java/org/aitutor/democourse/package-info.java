/**
 * The demo course's content, checked as it lies in the resources: no code of ours reads it here, so that a fault of the
 * content cannot hide behind a fault of a reader.
 *
 * <p>May use: the YAML parser, and {@code practice.grading} to try the answers. Invariants: nothing is written, no service
 * is needed.
 */
@NullMarked
package org.aitutor.democourse;

import org.jspecify.annotations.NullMarked;
