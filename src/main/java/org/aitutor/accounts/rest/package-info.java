/**
 * The accounts' API, and how a request proves whose it is: the session cookie or a bearer token.
 *
 * <p>May use the domain of this room and {@code platform}; no store, no repository. With a bearer token cookies count for
 * nothing; with a cookie every unsafe call carries the token that belongs to the session.
 */
@NullMarked
package org.aitutor.accounts.rest;

import org.jspecify.annotations.NullMarked;
