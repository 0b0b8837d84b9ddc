/**
 * Blobs in MongoDB's GridFS, the collections {@code blobs.files} and {@code blobs.chunks}. May use the driver.
 * Invariants: the pieces are written before the file's document, so that a blob is there whole or not at all; a piece's
 * id says whose and which it is, so that two who put the same file write the same.
 */
@NullMarked
package org.aitutor.platform.blobs.store;

import org.jspecify.annotations.NullMarked;
