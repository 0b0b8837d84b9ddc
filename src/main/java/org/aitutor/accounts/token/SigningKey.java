package org.aitutor.accounts.token;

import java.time.Instant;

/**
 * A key pair.
 *
 * @param number its place: the next key has the next number
 * @param id names it in a token's header
 * @param jwk both halves as a JSON Web Key (RFC 7517)
 * @param signsFrom when it takes the place of the one before it; it is published, and checks tokens, at once
 */
public record SigningKey(int number, String id, String jwk, Instant signsFrom) {
    @Override
    public String toString() {
        return "SigningKey[" + number + ", " + id + "]";
    }
}
