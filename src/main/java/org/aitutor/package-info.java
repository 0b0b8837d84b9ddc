/** The AI Tutor: rooms of features, in the one order that {@code src/docs/adr/0001-rooms.md} gives. */
@NullMarked
package org.aitutor;

import org.jspecify.annotations.NullMarked;
