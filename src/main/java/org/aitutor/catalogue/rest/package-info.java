/**
 * The catalogue's doors: courses, outlines, lessons, items. Request and view records are the API's JSON; resources check
 * the shape, call one service and answer with a view. Knows no store. Invariants: every cacheable answer has a strong tag
 * that counters do not move; what is not public says {@code private}.
 */
@NullMarked
package org.aitutor.catalogue.rest;

import org.jspecify.annotations.NullMarked;
