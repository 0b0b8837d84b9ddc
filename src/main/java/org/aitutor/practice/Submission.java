package org.aitutor.practice;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.problem.InvalidInput;

/**
 * An answer as it was sent.
 *
 * @param key the client's name for it; the same key is the same answer
 * @param elapsedMillis what it took, as the client says; 0 where it does not
 * @param answeredAt when it was given, if that was offline
 */
public record Submission(
        String key,
        String presentationId,
        ItemId item,
        JsonObject response,
        long elapsedMillis,
        Optional<Instant> answeredAt) {
    private static final int KEY_BYTES = 16;

    public Submission {
        if (!key.matches("[!-~]{1,100}")) {
            throw new InvalidInput("Idempotency-Key", "must have 1 to 100 visible ASCII characters");
        }
    }

    /** The key of an answer that came without one: the same answer to the same presentation is the same attempt. */
    public static String keyFor(String presentationId, JsonObject response) {
        byte[] hash = sha256(presentationId + '\n' + response);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, KEY_BYTES));
    }

    /** A hash of all that was sent under the key. */
    long body() {
        byte[] hash = sha256(String.join(
                "\n",
                presentationId,
                item.value(),
                response.toString(),
                Long.toString(elapsedMillis),
                answeredAt.map(Instant::toString).orElse("")));
        return java.nio.ByteBuffer.wrap(hash).getLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
