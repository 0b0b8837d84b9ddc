package org.aitutor.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aitutor.accounts.UserId;

/** The id of a course: 1 to 64 of {@code a-z A-Z 0-9 _ -}. */
public record CourseId(String value) {
    private static final int SOURCE_ID_BYTES = 16;

    /**
     * The id of what an instructor imports from a source: the same source gives the same course, so that importing again
     * makes a new version of it.
     */
    public static CourseId ofSource(UserId instructor, CourseSource source) {
        String text = instructor.value() + '\n' + source.format() + '\n' + source.key();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new CourseId(HexFormat.of().formatHex(hash, 0, SOURCE_ID_BYTES));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
