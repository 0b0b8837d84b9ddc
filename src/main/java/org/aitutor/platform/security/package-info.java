/**
 * Who calls, and whether every resource method says who may: {@link org.aitutor.platform.security.Caller}.
 * Knows no account; the room {@code accounts} establishes the caller.
 */
@NullMarked
package org.aitutor.platform.security;

import org.jspecify.annotations.NullMarked;
