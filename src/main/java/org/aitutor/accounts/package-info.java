/**
 * Who people are: accounts, credentials, sessions, tokens, roles. May use {@code platform} and {@code jobs}.
 * Invariants: an e-mail address belongs to one account; {@code securityVersion} only rises, and a session or token of an
 * older one is worth nothing.
 */
@NullMarked
package org.aitutor.accounts;

import org.jspecify.annotations.NullMarked;
