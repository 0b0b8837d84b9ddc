package org.aitutor.accounts.token;

import java.time.Duration;

/**
 * What an app is given.
 *
 * @param expiresIn how long the access token holds
 */
public record TokenPair(String accessToken, String refreshToken, Duration expiresIn) {
    @Override
    public String toString() {
        return "TokenPair";
    }
}
