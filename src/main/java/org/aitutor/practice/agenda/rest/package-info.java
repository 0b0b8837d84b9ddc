/**
 * The API of a student's agenda: reviews, recommendations, the daily goal. May use the room's domain package and
 * {@code platform}, never a store. Everything is the caller's own.
 */
@NullMarked
package org.aitutor.practice.agenda.rest;

import org.jspecify.annotations.NullMarked;
