/**
 * The demo course, out of the YAML and Markdown files in {@code demo-course} of the WAR. Pure: reads the files, writes
 * nothing. Invariant: the same files give the same draft.
 */
@NullMarked
package org.aitutor.interchange.demo;

import org.jspecify.annotations.NullMarked;
