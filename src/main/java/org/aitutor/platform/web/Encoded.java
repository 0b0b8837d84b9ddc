package org.aitutor.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes in one content encoding; empty encoding is the file as it is.
 *
 * @param etag strong: it differs between encodings, as the bytes do
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
record Encoded(Optional<String> encoding, byte[] bytes, String etag) {

    private static final int TAG_LENGTH = 22;

    static Encoded of(Optional<String> encoding, byte[] bytes) {
        return new Encoded(encoding, bytes, '"' + sha256(bytes).substring(0, TAG_LENGTH) + '"');
    }

    /** Whether an {@code If-None-Match} header names this version. */
    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
