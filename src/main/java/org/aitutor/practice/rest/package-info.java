/**
 * The API of practice: the next item, attempts, hints, mastery and reviews. May use the room's domain package and
 * {@code platform}, never a store. No view has a place for answer keys, hints or solutions that are not due.
 */
@NullMarked
package org.aitutor.practice.rest;

import org.jspecify.annotations.NullMarked;
