/**
 * Uploads over HTTP. May use {@code interchange}, {@code jobs}, its view of a job, and {@code platform}.
 */
@NullMarked
package org.aitutor.interchange.rest;

import org.jspecify.annotations.NullMarked;
