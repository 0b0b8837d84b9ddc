package org.aitutor.accounts.rest;

import org.aitutor.accounts.token.TokenPair;

/**
 * A pair of tokens (RFC 6749, 5.1, in camel case).
 *
 * @param expiresIn seconds
 */
public record TokenView(String accessToken, String tokenType, long expiresIn, String refreshToken) {
    static TokenView of(TokenPair pair) {
        return new TokenView(pair.accessToken(), "Bearer", pair.expiresIn().toSeconds(), pair.refreshToken());
    }

    @Override
    public String toString() {
        return "TokenView";
    }
}
