/**
 * What the server answers by itself, before any application is asked: to a request line that cannot be parsed, a path that
 * cannot be decoded, a length that is no number. It would say nothing but a status (or show a page of its own); here such
 * an answer becomes a problem like every other.
 *
 * <p>The only package that knows the server's HTTP layer (Grizzly) and how to find it (HK2). Invariants: an answer that
 * has a body, or a status below 400, passes as it is; where the server has no such layer, or another, it keeps its own
 * answers and the application runs all the same.
 */
@NullMarked
package org.aitutor.platform.listener;

import org.jspecify.annotations.NullMarked;
