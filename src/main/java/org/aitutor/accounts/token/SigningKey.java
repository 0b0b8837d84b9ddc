package org.aitutor.accounts.token;

/**
 * A key pair.
 *
 * @param id names it in a token's header
 * @param jwk both halves as a JSON Web Key (RFC 7517)
 */
public record SigningKey(String id, String jwk) {
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
