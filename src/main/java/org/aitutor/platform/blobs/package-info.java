/**
 * Files: figures, media, uploads, archives. A blob is named by the SHA-256 of its bytes, so the same file is kept once and
 * never changes; it is read at {@code /media/{sha256}.{extension}}.
 *
 * <p>May use {@code platform} only; the room that keeps a blob decides who learns its name. Invariants: a blob is there
 * whole or not at all, and putting it again changes nothing.
 */
@NullMarked
package org.aitutor.platform.blobs;

import org.jspecify.annotations.NullMarked;
