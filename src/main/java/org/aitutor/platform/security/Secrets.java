package org.aitutor.platform.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what a client carries for us (CSRF tokens, presentations): HMAC-SHA-256 (RFC 2104) with one secret for each
 * purpose, shared by all members.
 */
@Singleton
public final class Secrets {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretRepository repository;
    private final ConcurrentMap<String, byte[]> secrets = new ConcurrentHashMap<>();

    @Inject
    public Secrets(SecretRepository repository) {
        this.repository = repository;
    }

    /** The signature of a text: 43 characters of base64url. */
    public String sign(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(purpose, text));
    }

    /** Whether the signature is ours; takes the same time for every wrong one. */
    public boolean verify(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String purpose, String text) {
        byte[] secret = secrets.computeIfAbsent(purpose, repository::secretFor);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
