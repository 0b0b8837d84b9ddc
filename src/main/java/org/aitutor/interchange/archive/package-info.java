/**
 * Reads zip archives that strangers send. Imports nothing but {@code java.*}.
 *
 * <p>Invariants: nothing is ever unpacked to a path that an archive names; before anything is read the whole directory
 * has been looked through (names, links, encryption, sizes, duplicates, archives within), and what is read is counted,
 * since a directory may lie; whatever is wrong is said with the entry's name.
 */
@NullMarked
package org.aitutor.interchange.archive;

import org.jspecify.annotations.NullMarked;
