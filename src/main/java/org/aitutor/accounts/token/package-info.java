/**
 * Sign-in for apps and scripts: short-lived access tokens (JWT, ES256, MicroProfile JWT's claims) and refresh tokens that
 * rotate.
 *
 * <p>May use {@code platform}, the room's domain and the library that signs. A token is worth nothing once the account's
 * security version has risen; a refresh token that comes a second time ends its whole family.
 */
@NullMarked
package org.aitutor.accounts.token;

import org.jspecify.annotations.NullMarked;
