/**
 * Background work: a job is a document, claimed by a worker under a lease with a fencing number, heart-beaten, retried
 * with back-off, and at last succeeded, failed or dead. Other rooms bring {@link org.aitutor.jobs.JobHandler}s and
 * {@link org.aitutor.jobs.Jobs#submit submit}. May use {@code platform} alone: an owner is a plain text here.
 *
 * <p>Invariants: the fencing number rises with every claim, and whatever a worker writes to its job carries the number
 * of its claim, so that one that lost its lease changes nothing; a job whose worker dies is claimed by another when the
 * lease has run out; a finished job stays as it is until a person asks for another try.
 */
@NullMarked
package org.aitutor.jobs;

import org.jspecify.annotations.NullMarked;
