/**
 * Background work over HTTP: a person sees and steers their own jobs, an administrator all. May use {@code jobs} and
 * {@code platform}.
 */
@NullMarked
package org.aitutor.jobs.rest;

import org.jspecify.annotations.NullMarked;
