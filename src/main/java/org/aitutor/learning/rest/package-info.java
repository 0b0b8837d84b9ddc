/**
 * The API of enrollments and lesson progress. May use the room's domain package and {@code platform}, never a store.
 * Every method is for somebody signed in; whose enrollment it is decides the service.
 */
@NullMarked
package org.aitutor.learning.rest;

import org.jspecify.annotations.NullMarked;
