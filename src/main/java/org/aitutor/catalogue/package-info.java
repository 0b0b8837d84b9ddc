/**
 * Courses and what is in them: outlines, lessons, skills, practice items. May use {@code platform}, {@code jobs} and
 * {@code accounts}. Content is immutable per revision: a {@link org.aitutor.catalogue.CourseContent} (the manifest of one
 * version) names the revision of each lesson and item; publishing again writes what changed, one manifest, and moves the
 * course's version in one write. Ids stay the same across versions, so that progress and mastery carry over.
 */
@NullMarked
package org.aitutor.catalogue;

import org.jspecify.annotations.NullMarked;
