/**
 * Reads a course in the form of OATutor: an archive goes in, a draft, its figures and a report come out. Pure but for
 * the archive that it reads: writes nothing, knows no clock and no database.
 *
 * <p>Invariants: the same archive gives the same draft; ids stay the same where the source's do; what does not come in
 * is named with its file and a reason; a broken file makes the whole archive broken, and every broken file is named.
 */
@NullMarked
package org.aitutor.interchange.oatutor;

import org.jspecify.annotations.NullMarked;
