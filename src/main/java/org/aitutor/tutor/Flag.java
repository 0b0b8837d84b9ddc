package org.aitutor.tutor;

import java.time.Instant;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/**
 * A turn that a person must look at: the course's instructor sees it.
 *
 * @param turn whose message spoke of harm
 */
public record Flag(TurnId turn, UserId student, CourseId course, Instant at) {}
