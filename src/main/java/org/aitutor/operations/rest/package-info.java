/**
 * The cluster and its caches over HTTP, for administrators only. May use {@code operations} and all rooms to its left.
 */
@NullMarked
package org.aitutor.operations.rest;

import org.jspecify.annotations.NullMarked;
