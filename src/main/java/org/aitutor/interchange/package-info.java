/**
 * Brings courses in, and takes them out: the formats, the uploads, the reports. May use {@code platform}, {@code jobs},
 * {@code accounts}, {@code catalogue}, {@code learning} and {@code practice}.
 *
 * <p>Invariants: an upload is a blob before it is a job, since the worker that runs the job may be another member; an
 * archive that is refused changes nothing; importing a source again makes the next version of its course, and the same
 * content again changes nothing.
 */
@NullMarked
package org.aitutor.interchange;

import org.jspecify.annotations.NullMarked;
