/**
 * Finds the passages of a course that speak of a question: sections of lessons and hints to items, ranked by words (Okapi
 * BM25). Pure; imports nothing but {@code java.*}.
 */
@NullMarked
package org.aitutor.tutor.retrieval;

import org.jspecify.annotations.NullMarked;
