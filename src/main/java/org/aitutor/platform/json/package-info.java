/**
 * JSON that is kept as text: in documents, in the grid.
 *
 * <p>What comes in and goes out by REST is read and written by the server; this is for what we keep ourselves. May use Jakarta
 * JSON Processing only. Nothing here changes: all of it may be called from any thread.
 */
@NullMarked
package org.aitutor.platform.json;

import org.jspecify.annotations.NullMarked;
