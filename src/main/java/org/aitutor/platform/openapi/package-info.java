/**
 * The description of the API at {@code /openapi}, beyond what the resources say of themselves: who may call what, which
 * errors every call may answer, how to sign in. May use {@code platform}; knows no room.
 *
 * <p>Invariants: what the description says of access is read from the annotations that the server enforces; every
 * operation names its errors.
 */
@NullMarked
package org.aitutor.platform.openapi;

import org.jspecify.annotations.NullMarked;
