/**
 * Passwords: which are good enough, and how they are kept (Argon2id, 19 MiB, two passes, one lane).
 *
 * <p>May use {@code platform} and the library that hashes. Only a few are hashed at once, so that sign-ins cannot take all
 * the memory; no password leaves this package, in a message or otherwise.
 */
@NullMarked
package org.aitutor.accounts.password;

import org.jspecify.annotations.NullMarked;
