/** The tutor's part of the API: conversations, messages as JSON or as a stream of events, feedback. */
@NullMarked
package org.aitutor.tutor.rest;

import org.jspecify.annotations.NullMarked;
