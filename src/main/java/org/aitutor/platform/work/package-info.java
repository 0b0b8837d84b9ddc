/**
 * The server's managed executors, made injectable by constructor, and what work is done for more than one request. No room
 * makes threads of its own.
 */
@NullMarked
package org.aitutor.platform.work;

import org.jspecify.annotations.NullMarked;
