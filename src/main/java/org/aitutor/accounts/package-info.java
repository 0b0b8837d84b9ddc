/**
 * People and what they may do: accounts, roles, sessions, tokens.
 *
 * <p>May use {@code platform} and {@code jobs}. An address belongs to one account at most (a claim keeps it so); a
 * password is kept as an Argon2id hash only, a token as its SHA-256 only; a raised security version voids every session
 * and token of the account at once. Nothing here knows HTTP, the database or the grid.
 */
@NullMarked
package org.aitutor.accounts;

import org.jspecify.annotations.NullMarked;
